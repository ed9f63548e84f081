package org.jixiao.budget.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount of this year beside that of the year before.
 *
 * @param current null where not stated
 * @param previous null where not stated
 * @param delta how much more it is, negative where it is less; of what begins or ends all of it; null where nobody can tell, for
 *     one of the two is not stated
 * @param percent {@code delta} in per cent of {@code previous}, scale 2, HALF_UP; null without a delta, and where there was nothing
 */
public record Difference(
        @Nullable Money current,
        @Nullable Money previous,
        @Nullable Money delta,
        @Nullable BigDecimal percent) {

    static final Difference UNKNOWN = new Difference(null, null, null, null);

    /** Between what is stated. */
    static Difference between(@Nullable Money current, @Nullable Money previous) {
        return current == null || previous == null
                ? new Difference(current, previous, null, null)
                : moved(current, previous, current.minus(previous), previous);
    }

    /** Of something that was not there the year before. */
    static Difference begun(@Nullable Money current) {
        return new Difference(current, null, current, null);
    }

    /** Of something that is no longer there. */
    static Difference ended(@Nullable Money previous) {
        return previous == null ? UNKNOWN : moved(null, previous, Money.ZERO.minus(previous), previous);
    }

    /** Without the delta: what is compared is not all there. */
    Difference undecidable() {
        return new Difference(current, previous, null, null);
    }

    boolean decidable() {
        return delta != null;
    }

    private static Difference moved(@Nullable Money current, Money previous, Money delta, Money base) {
        return new Difference(current, previous, delta, percent(delta, base));
    }

    private static @Nullable BigDecimal percent(Money delta, Money base) {
        return base.yuan().signum() == 0
                ? null
                : delta.yuan().movePointRight(2).divide(base.yuan(), 2, RoundingMode.HALF_UP);
    }
}
