package org.jixiao.indicator.value.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/**
 * The levels that a value may have, where the one to be reached should stand (优/良/中/差), or only that it is judged in words
 * (定性).
 *
 * @param levels as written; empty where none are
 */
public record LevelsListed(List<String> levels) implements TargetValue {

    private static final Pattern BETWEEN = Pattern.compile("[/、,;|]|或者?");
    private static final List<List<String>> ANSWERS = List.of(List.of("是", "否"), List.of("有", "无"));
    private static final int FEWEST_RUN_TOGETHER = 3;

    public LevelsListed {
        levels = List.copyOf(levels);
    }

    /** Reads levels of one scale with a sign between them, or three and more of one character each (优良中差). */
    public static Optional<LevelsListed> of(String text) {
        List<String> listed = Arrays.stream(BETWEEN.split(text, -1)).toList();
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        if (listed.size() > 1) {
            return Optional.of(listed)
                    .filter(words ->
                            ANSWERS.contains(words) || Scales.having(words).isPresent())
                    .map(LevelsListed::new);
        }
        return Optional.of(letters)
                .filter(words -> words.size() >= FEWEST_RUN_TOGETHER && words.size() < 2 * FEWEST_RUN_TOGETHER)
                .filter(words -> Scales.having(words).isPresent())
                .map(LevelsListed::new);
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
