package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Shape;

/**
 * What all rates of a sheet come to in a year.
 *
 * @param charges at least one
 * @param sum in yuan
 * @param how 11×3600+20×2400
 */
record Bill(List<Charge> charges, Span sum, String how) {

    /** Empty where there is no rate, or one of which nobody can say for how many it is paid. */
    static Optional<Bill> of(CheckedSheet sheet, CheckedProject project) {
        long rates =
                sheet.indicators().stream().filter(row -> row.is(Shape.RATE)).count();
        List<Charge> charges = sheet.indicators().stream()
                .flatMap(row -> Charge.of(row, project.term()).stream())
                .toList();
        Heads heads = new Heads(sheet, charges.size() == 1);
        return charges.isEmpty() || charges.size() != rates || !heads.isClear(charges)
                ? Optional.empty()
                : add(charges, heads);
    }

    private static Optional<Bill> add(List<Charge> charges, Heads heads) {
        List<String> how = new ArrayList<>();
        Span sum = Span.NOTHING;
        for (Charge charge : charges) {
            Optional<Span> paidFor = heads.of(charge);
            if (paidFor.isEmpty()) {
                return Optional.empty();
            }
            how.add(charge.written(paidFor.get()));
            sum = sum.plus(charge.aYear().times(paidFor.get()));
        }
        return Optional.of(new Bill(charges, sum, String.join("+", how)));
    }

    boolean isAbove(BigDecimal yuan) {
        return sum.low().compareTo(yuan) > 0;
    }

    /** Never where less is as good. */
    boolean isBelow(BigDecimal yuan) {
        BigDecimal high = sum.high();
        return high != null && !sum.limit() && high.compareTo(yuan) < 0;
    }

    /** Short even where the number is only said not to be less: a plan of so many does not use up the money. */
    boolean isFarBelow(BigDecimal yuan) {
        return sum.high() == null && !sum.limit() && sum.low().compareTo(yuan) < 0;
    }

    /** A rate is only said not to be more. */
    boolean hasRateLimit() {
        return charges.stream().anyMatch(charge -> charge.rate().limit());
    }
}
