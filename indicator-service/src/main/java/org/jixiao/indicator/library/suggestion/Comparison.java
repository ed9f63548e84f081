package org.jixiao.indicator.library.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.suggestion.Reason.Code;
import org.jixiao.indicator.library.wording.Likeness;

/**
 * One definition beside a row. The name counts most; category and unit decide among names that are alike, and never put one in front
 * of the same name.
 */
final class Comparison {

    private static final int SAME_NAME = 400;
    private static final int SAME_IN_OTHER_WORDS = 220;
    private static final int NAME_WITHIN = 200;
    private static final int SAME_CATEGORY = 110;
    private static final int SAME_DIMENSION = 40;
    private static final int SAME_UNIT = 50;
    private static final int BEST = Likeness.WHOLE + SAME_NAME + SAME_CATEGORY;

    private final Likeness likeness;
    private final FiledRow row;
    private final Definition definition;
    private final List<Reason> reasons = new ArrayList<>();
    private int points;

    Comparison(Likeness likeness, FiledRow row, Definition definition) {
        this.likeness = likeness;
        this.row = row;
        this.definition = definition;
        compareName(definition.description().name());
        compareLevels(definition.description());
        compareUnit(definition.description());
    }

    int points() {
        return points;
    }

    Definition definition() {
        return definition;
    }

    Suggested suggested() {
        return new Suggested(definition, Math.min(100, 100 * points / BEST), List.copyOf(reasons));
    }

    private void compareName(String name) {
        points += likeness.of(name);
        if (likeness.isSame(name)) {
            because(SAME_NAME, Code.SAME_NAME, "名称相同", "the same name");
        } else if (likeness.isWithin(name)) {
            because(NAME_WITHIN, Code.NAME_WITHIN, "名称中包含“" + name + "”", "the name contains “" + name + "”");
        } else if (likeness.isSameInOtherWords(name)) {
            because(SAME_IN_OTHER_WORDS, Code.SAME_IN_OTHER_WORDS, "名称用词不同、意思相同", "the same name in other words");
        } else {
            compareWords(likeness.shared(name), likeness.alike(name));
        }
    }

    private void compareWords(Set<String> shared, Map<String, String> alike) {
        if (!shared.isEmpty()) {
            String zh = String.join("、", shared);
            because(0, Code.SHARED_WORDS, "名称都有“" + zh + "”", "both names have “" + String.join(", ", shared) + "”");
        }
        alike.forEach((ours, theirs) -> because(
                0,
                Code.SIMILAR_WORDS,
                "“" + ours + "”与“" + theirs + "”意思相近",
                "“" + ours + "” means much the same as “" + theirs + "”"));
        if (shared.isEmpty() && alike.isEmpty()) {
            because(0, Code.ALIKE, "名称用字相近", "the names are alike in characters");
        }
    }

    private void compareLevels(Description there) {
        boolean sameDimension = there.dimension().equals(row.dimension());
        if (there.category().equals(row.category())) {
            because(SAME_CATEGORY, Code.SAME_CATEGORY, "同属“" + there.category() + "”", "the same category");
        } else if (row.category() != null) {
            because(
                    sameDimension ? SAME_DIMENSION : 0,
                    Code.OTHER_CATEGORY,
                    "指标库归入“" + there.category() + "”",
                    "the library has it under " + there.category());
        } else if (sameDimension) {
            because(SAME_DIMENSION, Code.SAME_DIMENSION, "同属“" + there.dimension() + "”", "the same dimension");
        }
    }

    private void compareUnit(Description there) {
        String unit = there.unit();
        if (row.countsOtherwise(there)) {
            because(0, Code.OTHER_UNIT, "指标库的计量单位是“" + unit + "”", "the library counts in " + unit);
        } else if (row.unit() != null && unit != null) {
            because(SAME_UNIT, Code.SAME_UNIT, "计量单位相同", "the same unit");
        }
    }

    private void because(int more, Code code, String zh, String en) {
        points += more;
        reasons.add(Reason.of(code, zh, en));
    }
}
