package org.jixiao.indicator.value.kind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * A change against an earlier time (较上年提升5%, 增长≥3%, 与上年持平).
 *
 * @param baseline what it is compared with, as written (上年, 同比); null where not written
 * @param level the direction of the change, as written (提升)
 * @param size of the change; null where only the direction was written
 */
public record Relative(
        @Nullable String baseline, String level, @Nullable Numeric size) implements TargetValue {

    /** Baselines that are written without 较. */
    private static final Set<String> BY_THEMSELVES = Set.of("同比", "环比", "逐年", "逐月", "逐季", "逐步");

    /** Words that stand before the baseline. */
    private static final Set<String> STANDING = Set.of("不低于", "不少于", "不高于", "不超过", "不多于", "高于", "超过", "优于", "低于");

    private static final Map<String, String> ALIKE = Map.of(
            "去年", "上年",
            "上年度", "上年",
            "上一年", "上年",
            "上一年度", "上年",
            "逐年", "上年",
            "去年同期", "上年同期",
            "同期", "上年同期",
            "同比", "上年同期");

    private static final Map<String, String> ENGLISH = Map.of(
            "上年", "last year",
            "上年同期", "the same time last year",
            "往年", "earlier years",
            "基期", "the base period",
            "年初", "the beginning of the year",
            "环比", "the period before");

    @Override
    public String written() {
        return directed() + (size == null ? "" : size.written());
    }

    @Override
    public Bilingual words() {
        Bilingual by = size == null ? new Bilingual("", "") : size.words();
        String against = baseline == null
                ? ""
                : ENGLISH.getOrDefault(ALIKE.getOrDefault(baseline, baseline), baseline.replaceFirst("年$", ""));
        String change = direction().map(to -> to.english(size != null)).orElse("“" + level + "” against");
        String en = size == null ? change + " " + against : change + " by " + by.en() + " on " + against;
        return new Bilingual(
                directed() + by.zh(), baseline == null ? en.replaceFirst(" (?:on|than|as|against) $", "") : en);
    }

    /** The change without its size: 较上年提升, 与上年持平, 不低于上年水平. */
    private String directed() {
        if (baseline == null) {
            return level;
        }
        if (BY_THEMSELVES.contains(baseline)) {
            return baseline + level;
        }
        boolean standing = STANDING.contains(level) && size == null;
        return standing ? level + baseline + "水平" : (level.equals("持平") ? "与" : "较") + baseline + level;
    }

    @Override
    public Target toTarget(String text) {
        TargetDraft draft = new TargetDraft(text, Target.Kind.RELATIVE).level(level);
        if (baseline != null) {
            draft.baseline(baseline);
        }
        return (size == null ? draft : draft.sized(size.toTarget(text))).target();
    }

    @Override
    public Optional<Relative> change() {
        return Optional.of(this);
    }

    @Override
    public Set<Remark> remarks() {
        return size == null ? Set.of() : size.remarks();
    }

    /** Judged by its direction first, then by its size; against another baseline it is undecided. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.change().map(this::judge).orElseGet(() -> Attainment.undecided(Reason.CHANGE_WANTED));
    }

    private Attainment judge(Relative actual) {
        if (baseline != null && actual.baseline != null && !isAlike(baseline, actual.baseline)) {
            return Attainment.undecided(Reason.BASELINE_DIFFERS);
        }
        Direction asked = direction().orElse(null);
        Direction gone = actual.direction().orElse(null);
        if (asked == null || gone == null) {
            return level.equals(actual.level) ? sized(actual) : Attainment.undecided(Reason.DIRECTION_UNKNOWN);
        }
        if (gone.mayBe(asked)) {
            return Attainment.undecided(Reason.DIRECTION_UNKNOWN);
        }
        return asked.isMetBy(gone) ? sized(actual) : Attainment.of(false);
    }

    private Attainment sized(Relative actual) {
        if (size == null) {
            return Attainment.of(true);
        }
        return actual.size == null ? Attainment.undecided(Reason.SIZE_WANTED) : size.attainedBy(actual.size);
    }

    /** True for a word that says which way a change goes, and nothing else (提升, 稳步增长, 有所下降). */
    public static boolean isChange(String word) {
        return Scales.isChange(word);
    }

    /** True where a text begins with such a word. */
    public static boolean beginsWithChange(String text) {
        return Scales.beginsWithChange(text);
    }

    private Optional<Direction> direction() {
        return Scales.direction(level);
    }

    private static boolean isAlike(String one, String other) {
        return ALIKE.getOrDefault(one, one).equals(ALIKE.getOrDefault(other, other));
    }
}
