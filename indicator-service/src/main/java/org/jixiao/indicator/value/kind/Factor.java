package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.MathContext;

/** How many of one unit are how many of another: 小时 to 分钟 is 60 by 1. Kept apart so that nothing is lost before the end. */
record Factor(BigDecimal times, BigDecimal by) {

    static final Factor ONE = new Factor(BigDecimal.ONE, BigDecimal.ONE);

    Factor and(Factor other) {
        return new Factor(times.multiply(other.times), by.multiply(other.by));
    }

    Factor inverse() {
        return new Factor(by, times);
    }

    /** Exact where it can be, else to 34 digits. */
    BigDecimal of(BigDecimal number) {
        return number.multiply(times).divide(by, MathContext.DECIMAL128);
    }
}
