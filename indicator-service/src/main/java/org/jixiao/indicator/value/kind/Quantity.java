package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.Optional;

/** An exact number of something. @param value in the unit of {@code measure} */
public record Quantity(BigDecimal value, Measure measure) {

    /** The same quantity in another measure (60分钟 is 1小时); empty where the two do not measure the same thing. */
    public Optional<BigDecimal> in(Measure other) {
        return measure.factorTo(other).map(factor -> Measure.plain(factor.of(value)));
    }
}
