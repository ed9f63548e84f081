package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The share of a target that a number reaches. Unitless, 0 to 1, scale 4, HALF_UP. Source: 财预〔2020〕10号. */
final class Share {

    static final int SCALE = 4;
    static final BigDecimal WHOLE = BigDecimal.ONE.setScale(SCALE, RoundingMode.UNNECESSARY);

    private static final BigDecimal ALMOST = new BigDecimal("0.9999");
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(SCALE, RoundingMode.UNNECESSARY);

    private Share() {}

    /**
     * The part that the one is of the other, for a target that was missed: never rounded up to the whole.
     *
     * @return null where it would not be a share: over a target below zero, or over nothing
     */
    static @Nullable BigDecimal missed(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return null;
        }
        if (part.signum() <= 0) {
            return NOTHING;
        }
        return part.divide(whole, SCALE, RoundingMode.HALF_UP).min(ALMOST);
    }

    /** The smaller of the two as a part of the larger, for a target that was to be met exactly. */
    static @Nullable BigDecimal near(BigDecimal actual, BigDecimal target) {
        return target.signum() < 0 || actual.signum() < 0 ? null : missed(actual.min(target), actual.max(target));
    }
}
