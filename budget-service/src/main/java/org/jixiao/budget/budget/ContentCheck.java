package org.jixiao.budget.budget;

import java.util.List;
import java.util.function.BiConsumer;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.fund.FundSources;
import org.jspecify.annotations.Nullable;

/** What must hold of a budget's content although its types cannot say it: parts have names, amounts can be stated. */
final class ContentCheck {

    private final DepartmentBudget budget;
    private final FundSources funds;

    ContentCheck(DepartmentBudget budget, FundSources funds) {
        this.budget = budget;
        this.funds = funds;
    }

    /** @throws org.jixiao.platform.problem.Refusal at the first part that lacks something, or if it is more than a budget can hold */
    void require(BudgetContent content) {
        funding("/funding", content.funding());
        each("/sections", content.sections(), (at, section) -> {
            Checked.present(at + "/title", section.title());
            Checked.present(at + "/paragraphs", section.paragraphs());
        });
        each("/figures", content.figures(), (at, figure) -> {
            Checked.present(at + "/section", figure.section());
            Checked.present(at + "/path", figure.path());
        });
        each("/tasks", content.tasks(), (at, task) -> {
            Checked.present(at + "/kind", task.kind());
            Checked.present(at + "/name", task.name());
            amount(at + "/amount", task.amount());
        });
        spending(content);
        holdings(content);
        Limits.requireProse(content.prose());
    }

    private void spending(BudgetContent content) {
        each("/totals", content.totals(), (at, total) -> {
            Checked.present(at + "/of", total.of());
            Checked.present(at + "/asFiled", total.asFiled());
            amount(at + "/amount", total.amount());
            funding(at + "/funding", total.funding());
        });
        each("/expenditure", content.expenditure(), (at, line) -> {
            Checked.present(at + "/kind", line.kind());
            Checked.present(at + "/asFiled", line.asFiled());
            amount(at + "/amount", line.amount());
        });
        each("/threePublic", content.threePublic(), (at, expense) -> {
            Checked.present(at + "/kind", expense.kind());
            Checked.present(at + "/asFiled", expense.asFiled());
            amount(at + "/amount", expense.amount());
            amount(at + "/lastYear", expense.lastYear());
        });
        each("/changes", content.changes(), (at, change) -> {
            Checked.present(at + "/asFiled", change.asFiled());
            Checked.movable(at + "/amount", change.amount());
        });
    }

    private void holdings(BudgetContent content) {
        each("/staff", content.staff(), (at, count) -> {
            Checked.present(at + "/kind", count.kind());
            Checked.present(at + "/asFiled", count.asFiled());
            Checked.notNegative(at + "/count", count.count());
        });
        each("/procurement", content.procurement(), (at, line) -> {
            Checked.present(at + "/item", line.item());
            Checked.notNegative(at + "/quantity", line.quantity());
            amount(at + "/projectBudget", line.projectBudget());
            amount(at + "/unitPrice", line.unitPrice());
            amount(at + "/amount", line.amount());
            funding(at + "/funding", line.funding());
        });
        each("/assets", content.assets(), (at, asset) -> {
            Checked.present(at + "/kind", asset.kind());
            Checked.present(at + "/item", asset.item());
            Checked.notNegative(at + "/quantity", asset.quantity());
            amount(at + "/value", asset.value());
        });
        each("/units", content.units(), (at, unit) -> {
            Checked.present(at + "/unit", unit.unit());
            amount(at + "/amount", unit.amount());
            funding(at + "/funding", unit.funding());
        });
    }

    private void funding(String at, List<Funding> funding) {
        funds.check(budget.division(), budget.fiscalYear(), at, funding);
    }

    private static void amount(String at, @Nullable Money amount) {
        Checked.statable(at, amount);
    }

    private static <T> void each(String at, List<T> list, BiConsumer<String, T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.accept(at + "/" + i, list.get(i));
        }
    }
}
