package org.jixiao.budget.forms;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;

/**
 * What a document states of the department as a whole, beside its prose. Grows while the document is read.
 *
 * @param funding where the department's money comes from
 * @param indicators rows for the department as a whole
 * @param figures what no other part has a home for
 */
public record Statement(
        List<Funding> funding,
        List<StatedTotal> totals,
        List<Expenditure> expenditure,
        List<StaffCount> staff,
        List<ThreePublicExpense> threePublic,
        List<ExplainedChange> changes,
        List<Procurement> procurement,
        List<Asset> assets,
        List<UnitBudget> units,
        List<Figure> figures,
        List<Task> tasks,
        List<IndicatorRow> indicators) {

    /** Nothing yet. */
    public static Statement empty() {
        return new Statement(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
