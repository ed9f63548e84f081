package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An amount of CNY, exact to the fen. Unit yuan, scale always 2, no rounding ever: an amount finer than a fen is refused.
 * Zero is an amount of nothing; an amount that is not stated is a null reference, never a zero. May be negative (a
 * decrease). In JSON it is a number in yuan.
 */
public record Money(@JsonValue BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int TEN_THOUSAND = 4;

    /** With the fen fifteen digits: as many as every reader of JSON keeps exactly. */
    private static final Money LARGEST_STATED = new Money(new BigDecimal("9999999999999.99"));

    /** @throws ArithmeticException if the amount is finer than a fen */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @throws ArithmeticException if the amount is finer than a fen */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan);
    }

    /** An amount written in 万元, as the forms do. 343.183 is 3 431 830.00 yuan. */
    public static Money ofTenThousands(BigDecimal tenThousands) {
        return new Money(tenThousands.movePointRight(TEN_THOUSAND));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public Money abs() {
        return new Money(yuan.abs());
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    /** The amount in 万元 with as many decimals as it needs and at least two: 60.00, 343.183. */
    public BigDecimal tenThousands() {
        BigDecimal exact = yuan.movePointLeft(TEN_THOUSAND).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact;
    }

    /** Whether it can be what one thing costs or gets: neither negative nor ten million million yuan. */
    public boolean statable() {
        return !isNegative() && compareTo(LARGEST_STATED) <= 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
