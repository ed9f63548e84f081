package org.jixiao.indicator.value.kind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A quality in words (良好, 有效保障). No number is read into it; whether its words stand on a scale is looked up. */
public record Qualitative(String level) implements TargetValue {

    private static final Pattern AROUND = Pattern.compile("^(?:≥|>=|=|不低于|达到|评为|保持)+|(?:及以上|或以上|以上|等次|等级|级别|档次|等|档)+$");
    private static final Pattern AT_MOST = Pattern.compile("[≤<>]|^(?:低于|不高于|不超过|高于)|以下$");

    @Override
    public String written() {
        return level;
    }

    @Override
    public Bilingual words() {
        return new Bilingual("达到“" + level + "”", "reaches the quality “" + level + "”");
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.QUALITATIVE)
                .level(level)
                .scale(scale())
                .target();
    }

    /** The levels its words stand among, best first; empty where they stand on no known scale. */
    public List<String> scale() {
        return Scales.grade(core()).map(Grade::levels).orElse(List.of());
    }

    @Override
    public Optional<Qualitative> quality() {
        return Optional.of(this);
    }

    /** Met by the same words, and by the same level or a better one of the same scale. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.quality().map(this::judge).orElseGet(() -> Attainment.undecided(Reason.WORDS_WANTED));
    }

    /** 提升 by itself says which way it went. */
    @Override
    public Optional<Relative> change() {
        return Relative.isChange(level) ? Optional.of(new Relative(null, level, null)) : Optional.empty();
    }

    /** Without what says “this level or better”; nothing where a lower level is asked for. */
    private String core() {
        return AT_MOST.matcher(level).find() ? "" : AROUND.matcher(level).replaceAll("");
    }

    private Attainment judge(Qualitative reached) {
        if (reached.level.equals(level)) {
            return Attainment.of(true);
        }
        return Scales.compare(core(), reached.core())
                .map(worse -> Attainment.of(worse <= 0))
                .orElseGet(() -> Attainment.undecided(Reason.NO_COMMON_SCALE));
    }
}
