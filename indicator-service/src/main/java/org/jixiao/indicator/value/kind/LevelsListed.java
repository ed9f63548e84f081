package org.jixiao.indicator.value.kind;

import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/**
 * The levels that a value may have, where the one to be reached should stand (优/良/中/差), or only that it is judged in words
 * (定性).
 *
 * @param levels as written; empty where none are
 */
public record LevelsListed(List<String> levels) implements TargetValue {

    private static final List<List<String>> ANSWERS = List.of(List.of("是", "否"), List.of("有", "无"));

    public LevelsListed {
        levels = List.copyOf(levels);
    }

    /** True where these words are all levels of one scale, or the two answers to a question. */
    public static boolean areLevels(List<String> words) {
        return ANSWERS.contains(words) || Scales.having(words).isPresent();
    }

    @Override
    public String written() {
        return levels.isEmpty() ? "定性" : String.join("/", levels);
    }

    @Override
    public Bilingual words() {
        return levels.isEmpty()
                ? new Bilingual("按定性评价，没有写明须达到的等级", "judged in words; no level to be reached is named")
                : new Bilingual(
                        "按" + String.join("、", levels) + "评价，没有写明须达到的等级",
                        "judged as one of " + String.join(", ", levels) + "; none to be reached is named");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.QUALITATIVE)
                .level(written())
                .scale(levels)
                .target();
    }

    @Override
    public Attainment attainedBy(Fact actual) {
        return Attainment.undecided(Reason.LEVEL_UNNAMED);
    }
}
