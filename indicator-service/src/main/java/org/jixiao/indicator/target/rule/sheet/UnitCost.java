package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
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
import org.jixiao.indicator.target.rule.Text;

/**
 * UNITCOST: quantity × rate × months, over all rates of a sheet, against the budget. Decided only where every rate says for
 * how many it is paid; short of the budget only where the project is nothing but such payments. A difference within the
 * region's threshold (a share of the budget) passes.
 */
public final class UnitCost implements Rule {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");
    /** What is said to be at least so many may become some more. */
    private static final BigDecimal MORE = new BigDecimal("0.25");

    private static final String PAYMENTS =
            "(?:补贴|补助|津贴|慰问|奖金|奖励|工资|薪酬|待遇|资助|救助|低保|助学|奖学|抚恤|供养|优抚|养老金|生活费|保障金)(?:经费|资金|专项|项目|款|金|费)*$";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        Money amount = project == null ? null : project.amount();
        return project == null || amount == null || amount.yuan().signum() <= 0
                ? Stream.empty()
                : Bill.of(sheet, project).stream().flatMap(bill -> compare(sheet, project, bill, amount));
    }

    private static Stream<Hit> compare(CheckedSheet sheet, CheckedProject project, Bill bill, Money amount) {
        BigDecimal budget = amount.yuan();
        BigDecimal passes = budget.multiply(sheet.region().settings().threshold("UNITCOST", TOLERANCE));
        if (bill.isAbove(budget.add(passes))) {
            String id = bill.hasRateLimit() ? "rate-limit-above-budget" : "rate-above-budget";
            return Stream.of(hit(id, bill, bill.sum().low(), amount));
        }
        if (!isNothingElse(sheet, project)) {
            return Stream.empty();
        }
        if (bill.isFarBelow(budget.subtract(budget.multiply(MORE)))) {
            return Stream.of(hit("rate-far-below-budget", bill, bill.sum().low(), amount));
        }
        return bill.isBelow(budget.subtract(passes))
                ? Stream.of(hit(
                        "rate-below-budget",
                        bill,
                        Objects.requireNonNull(bill.sum().high()),
                        amount))
                : Stream.empty();
    }

    private static boolean isNothingElse(CheckedSheet sheet, CheckedProject project) {
        return Text.finds(PAYMENTS, Text.plain(project.name()))
                && sheet.at(Level.COST).noneMatch(row -> row.is(Shape.MONEY));
    }

    private static Hit hit(String id, Bill bill, BigDecimal sum, Money amount) {
        return Notices.hit(
                id,
                bill.charges().get(0).indicator(),
                Map.of(
                        "how", bill.how(),
                        "sum", Amounts.written(sum),
                        "amount", Amounts.written(amount),
                        "apart", Amounts.written(sum.subtract(amount.yuan()).abs())));
    }
}
