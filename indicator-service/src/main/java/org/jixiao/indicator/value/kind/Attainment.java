package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How what was achieved compares with what was asked for.
 *
 * @param degree share of the target that was reached, as it is scored; unitless, 0 to 1, scale 4, HALF_UP; 1 only where
 *     the target is met. Null where no share can be told. Source: 财预〔2020〕10号
 * @param gap null where there is none to measure
 * @param reason why it is undecided; null where it is decided
 * @param parts one answer a part of a compound, in its order; empty for all else
 */
public record Attainment(
        Met met,
        @Nullable BigDecimal degree,
        @Nullable Gap gap,
        @Nullable Bilingual reason,
        List<Attainment> parts) {

    public Attainment {
        parts = List.copyOf(parts);
    }

    public static Attainment undecided(Reason reason) {
        return undecided(reason, null, null);
    }

    static Attainment undecided(Reason reason, @Nullable BigDecimal degree, @Nullable Gap gap) {
        return new Attainment(Met.UNDECIDED, degree, gap, reason.words(), List.of());
    }

    static Attainment of(boolean met) {
        return decided(met, null, null);
    }

    /** What is met counts whole, whatever share was worked out. */
    static Attainment decided(boolean met, @Nullable BigDecimal degree, @Nullable Gap gap) {
        return new Attainment(Met.of(met), met ? Share.WHOLE : degree, gap, null, List.of());
    }

    /** Met where every part is, missed where one is missed. Nothing says how shares of several parts add up. */
    static Attainment of(List<Attainment> parts) {
        boolean missed = parts.stream().anyMatch(part -> part.met == Met.NO);
        boolean open = parts.stream().anyMatch(part -> part.met == Met.UNDECIDED);
        if (!missed && open) {
            return new Attainment(Met.UNDECIDED, null, null, Reason.PART_UNDECIDED.words(), parts);
        }
        return new Attainment(Met.of(!missed), missed ? null : Share.WHOLE, null, null, parts);
    }

    /** The answer as a sentence. */
    public Bilingual words() {
        Bilingual distance = gap == null ? new Bilingual("", "") : gap.words();
        String zh = distance.zh().isEmpty() ? "" : "，" + distance.zh();
        String en = distance.en().isEmpty() ? "" : ", " + distance.en();
        return switch (met) {
            case YES -> new Bilingual("已达到目标" + zh, "met" + en);
            case NO -> new Bilingual("未达到目标" + zh, "not met" + en);
            case UNDECIDED ->
                new Bilingual(
                        "无法判断：" + (reason == null ? "" : reason.zh()),
                        "cannot be decided: " + (reason == null ? "" : reason.en()));
        };
    }
}
