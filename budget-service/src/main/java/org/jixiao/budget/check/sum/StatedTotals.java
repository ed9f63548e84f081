package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;

/** SUM_INCOME, SUM_EXPENDITURE …: a total that the document draws is the sum of what it lists. */
public final class StatedTotals implements SumRule {

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<StatedTotal> totals = budget.content().totals();
        return IntStream.range(0, totals.size()).mapToObj(i -> equation(budget, totals.get(i), "/totals/" + i));
    }

    private static Equation equation(CheckedBudget budget, StatedTotal total, String path) {
        return new Equation(
                Verdict.hard("SUM_" + total.of()),
                null,
                path,
                Side.of("“" + total.asFiled() + "”", "“" + total.asFiled() + "” as filed", total.amount()),
                listed(budget, total.of()));
    }

    private static Side listed(CheckedBudget budget, StatedTotal.Of of) {
        BudgetContent content = budget.content();
        return switch (of) {
            case INCOME -> Side.of("各项收入合计", "the sum of the income listed", Terms.funding(content.funding()));
            case EXPENDITURE ->
                Side.of("各项支出合计", "the sum of the expenditure listed", Terms.spending(content.expenditure()));
            case PROJECTS -> Side.of("各项目合计", "the sum of the projects", Terms.projects(budget.projects()));
            case THREE_PUBLIC ->
                Side.of("“三公”各项合计", "the sum of the three public expenses", threePublic(content.threePublic()));
            case PROCUREMENT ->
                Side.of(
                        "各采购项目合计",
                        "the sum of the procurement lines",
                        content.procurement().stream()
                                .map(line -> new Term(line.item(), line.amount()))
                                .toList());
            case ASSETS -> Side.of("各类资产合计", "the sum of the assets", assets(content.assets()));
        };
    }

    private static List<Term> threePublic(List<ThreePublicExpense> expenses) {
        return Terms.outermost(expenses, ThreePublicExpense::kind, ThreePublicExpense.Kind::within).stream()
                .map(expense -> new Term(expense.asFiled(), expense.amount()))
                .toList();
    }

    private static List<Term> assets(List<Asset> assets) {
        return Terms.outermost(assets, Asset::kind, Asset.Kind::within).stream()
                .map(asset -> new Term(asset.item(), asset.value()))
                .toList();
    }
}
