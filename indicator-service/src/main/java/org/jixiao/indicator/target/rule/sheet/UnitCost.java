package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;

/**
 * UNITCOST: quantity × rate × months, over all rates of a sheet, against the budget. Decided only where every rate says for
 * how many it is paid; short of the budget only where nothing else is paid. A difference within the region's threshold (a
 * share of the budget) passes.
 */
public final class UnitCost implements Rule {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        Money amount = project == null ? null : project.amount();
        long rates =
                sheet.indicators().stream().filter(row -> row.is(Shape.RATE)).count();
        if (project == null || amount == null || rates == 0 || amount.yuan().signum() <= 0) {
            return Stream.empty();
        }
        List<Charge> charges = sheet.indicators().stream()
                .flatMap(row -> Charge.of(row, project.term()).stream())
                .toList();
        return charges.size() == rates ? decide(sheet, charges, amount).stream() : Stream.empty();
    }

    private static Optional<Hit> decide(CheckedSheet sheet, List<Charge> charges, Money amount) {
        Heads heads = new Heads(sheet, charges.size() == 1);
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
        if (!heads.isClear(charges)) {
            return Optional.empty();
        }
        String sums = how.stream().collect(Collectors.joining("+"));
        return wrong(sheet, sum, amount).map(id -> hit(id, charges.get(0), sums, sumOf(id, charges, heads), amount));
    }

    private static BigDecimal sumOf(String id, List<Charge> charges, Heads heads) {
        Span sum = charges.stream()
                .map(charge -> charge.aYear().times(heads.of(charge).orElse(Span.NOTHING)))
                .reduce(Span.NOTHING, Span::plus);
        return id.equals("rate-above-budget") || sum.high() == null ? sum.low() : sum.high();
    }

    private static Optional<String> wrong(CheckedSheet sheet, Span sum, Money amount) {
        BigDecimal passes = amount.yuan().multiply(sheet.region().settings().threshold("UNITCOST", TOLERANCE));
        if (sum.low().compareTo(amount.yuan().add(passes)) > 0) {
            return Optional.of("rate-above-budget");
        }
        boolean nothingElse = sheet.at(Level.COST).noneMatch(row -> row.is(Shape.MONEY));
        BigDecimal high = sum.high();
        return high != null
                        && !sum.limit()
                        && nothingElse
                        && high.compareTo(amount.yuan().subtract(passes)) < 0
                ? Optional.of("rate-below-budget")
                : Optional.empty();
    }

    private static Hit hit(String id, Charge at, String how, BigDecimal sum, Money amount) {
        return Notices.hit(
                id,
                at.indicator(),
                Map.of(
                        "how", how,
                        "sum", Amounts.written(sum),
                        "amount", Amounts.written(amount),
                        "apart", Amounts.written(sum.subtract(amount.yuan()).abs())));
    }
}
