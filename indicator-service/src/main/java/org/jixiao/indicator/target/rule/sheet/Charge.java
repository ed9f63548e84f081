package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.Term;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A rate of money as an indicator states it (300元/人/月).
 *
 * @param rate in yuan
 * @param each what it is paid for (人, 个)
 * @param turns how often a year
 */
record Charge(CheckedIndicator indicator, Span rate, String each, BigDecimal turns) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    /** Empty where it is no rate, or one of which nobody can say how often it is paid. */
    static Optional<Charge> of(CheckedIndicator indicator, @Nullable Term term) {
        Target target = indicator
                .value()
                .filter(value -> value.is(Shape.RATE))
                .map(value -> value.reading().toTarget())
                .orElse(null);
        if (target == null || target.per() == null || target.per().size() > 2) {
            return Optional.empty();
        }
        List<String> per = target.per();
        BigDecimal turns = per.size() == 1 ? BigDecimal.ONE : turns(per.get(1), term);
        return turns == null || turns(per.get(0), term) != null
                ? Optional.empty()
                : Span.of(target).map(rate -> new Charge(indicator, rate, per.get(0), turns));
    }

    /** Null for what is no turn of the calendar. */
    private static @Nullable BigDecimal turns(String per, @Nullable Term term) {
        return switch (per) {
            case "月", "每月", "个月" -> months(term);
            case "季", "季度", "每季度" -> QUARTERS;
            case "年", "每年", "年度" -> BigDecimal.ONE;
            default -> null;
        };
    }

    /** Twelve, unless the project runs for less within one year. */
    private static BigDecimal months(@Nullable Term term) {
        if (term == null || term.from() == null || term.to() == null) {
            return MONTHS;
        }
        try {
            long months = ChronoUnit.MONTHS.between(month(term.from()), month(term.to())) + 1;
            return months > 0 && months < 12 ? BigDecimal.valueOf(months) : MONTHS;
        } catch (DateTimeParseException notAMonth) {
            return MONTHS;
        }
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text.substring(0, Math.min(7, text.length())));
    }

    Span aYear() {
        return rate.times(Span.exactly(turns));
    }

    /** 20 × 200 × 12. */
    String written(Span heads) {
        String times = turns.compareTo(BigDecimal.ONE) == 0 ? "" : "×" + turns.toPlainString();
        return heads.low().toPlainString() + "×" + rate.low().toPlainString() + times;
    }
}
