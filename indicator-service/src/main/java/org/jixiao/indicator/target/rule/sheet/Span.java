package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a number may come to. An upper limit counts as the number itself: at the limit the money has to suffice.
 *
 * @param high null where there is no upper end
 * @param limit true where less is as good
 */
record Span(BigDecimal low, @Nullable BigDecimal high, boolean limit) {

    static final Span NOTHING = new Span(BigDecimal.ZERO, BigDecimal.ZERO, false);

    static Span exactly(BigDecimal number) {
        return new Span(number, number, false);
    }

    /** Empty where a target asks for no number. */
    static Optional<Span> of(Target target) {
        if (target.low() != null && target.high() != null) {
            return Optional.of(new Span(target.low(), target.high(), false));
        }
        BigDecimal value = target.value();
        if (value == null || target.comparator() == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (target.comparator()) {
                    case EQ -> exactly(value);
                    case GE, GT -> new Span(value, null, false);
                    case LE, LT -> new Span(value, value, true);
                });
    }

    Span times(Span other) {
        return new Span(
                low.multiply(other.low),
                high == null || other.high == null ? null : high.multiply(other.high),
                limit || other.limit);
    }

    Span plus(Span other) {
        return new Span(
                low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high),
                limit || other.limit);
    }
}
