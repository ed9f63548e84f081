package org.jixiao.indicator.target.rule.row;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.indicator.target.rule.Notice;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.WordFile;

/** The rules of {@code rules.yaml}, in its order. */
public final class RowRules {

    private static final String FILE = "rules.yaml";
    private static final Map<String, Notice> NOTICES =
            WordFile.read(RowRules.class, FILE, new TypeReference<LinkedHashMap<String, Notice>>() {});
    private static final Map<String, RowRule.Case> CASES =
            WordFile.read(RowRules.class, FILE, new TypeReference<LinkedHashMap<String, RowRule.Case>>() {});

    private RowRules() {}

    public static List<Rule> all() {
        return NOTICES.entrySet().stream()
                .<Rule>map(entry -> rule(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RowRule rule(String id, Notice notice) {
        RowRule.Case looksFor = lookedFor(id);
        return new RowRule(
                id,
                notice,
                looksFor,
                looksFor.yieldsTo().stream()
                        .map(other -> lookedFor(other).when())
                        .toList());
    }

    private static RowRule.Case lookedFor(String id) {
        return Objects.requireNonNull(CASES.get(id), id);
    }

    /** What each says, by its id. */
    public static Map<String, Notice> notices() {
        return Map.copyOf(NOTICES);
    }
}
