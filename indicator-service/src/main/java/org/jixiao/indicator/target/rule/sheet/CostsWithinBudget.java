package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Parts;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/**
 * COST_BUDGET: cost limits of a project, one of them or all together, above its budget. A total among them is not added
 * again, nor a part (其中) of another; savings are no costs.
 */
public final class CostsWithinBudget implements Rule {

    private static final String NO_COST = "节约|节省|压减|降低|减少|收入|投资";
    private static final String TOTAL = "总|合计|全部";

    private record Cost(CheckedIndicator indicator, BigDecimal limit) {}

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        Money amount = project == null ? null : project.amount();
        if (amount == null) {
            return Stream.empty();
        }
        Parts parts = new Parts(sheet.indicators());
        List<Cost> costs = sheet.at(Level.COST)
                .filter(indicator ->
                        parts.whole(indicator).flatMap(Amounts::limit).isEmpty())
                .filter(indicator -> !Text.finds(NO_COST, indicator.matter()))
                .flatMap(indicator -> Amounts.limit(indicator).map(limit -> new Cost(indicator, limit)).stream())
                .toList();
        List<Cost> above = costs.stream()
                .filter(cost -> cost.limit().compareTo(amount.yuan()) > 0)
                .toList();
        return above.isEmpty() ? together(costs, amount) : above.stream().map(cost -> alone(cost, amount));
    }

    private static Hit alone(Cost cost, Money amount) {
        return Notices.hit(
                "cost-above-budget",
                cost.indicator(),
                Map.of("stated", Amounts.written(cost.limit()), "amount", Amounts.written(amount)));
    }

    private static Stream<Hit> together(List<Cost> costs, Money amount) {
        BigDecimal sum = costs.stream().map(Cost::limit).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean totalled = costs.stream()
                .anyMatch(cost -> Text.finds(TOTAL, cost.indicator().name())
                        || cost.limit().compareTo(sum.subtract(cost.limit())) == 0 && costs.size() > 2);
        if (totalled || sum.compareTo(amount.yuan()) <= 0) {
            return Stream.empty();
        }
        String stated =
                costs.stream().map(cost -> Amounts.written(cost.limit())).collect(Collectors.joining("+"));
        return Stream.of(Notices.hit(
                "costs-above-budget",
                costs.get(0).indicator(),
                Map.of(
                        "sum", Amounts.written(sum),
                        "stated", stated,
                        "value", stated,
                        "amount", Amounts.written(amount),
                        "apart", Amounts.written(sum.subtract(amount.yuan())))));
    }
}
