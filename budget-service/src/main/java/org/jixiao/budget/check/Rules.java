package org.jixiao.budget.check;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.field.CodeForm;
import org.jixiao.budget.check.field.FundClass;
import org.jixiao.budget.check.field.FundValidity;
import org.jixiao.budget.check.field.PlanShape;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.sum.AgencyRunning;
import org.jixiao.budget.check.sum.AssetPartWithinWhole;
import org.jixiao.budget.check.sum.ExplainedChanges;
import org.jixiao.budget.check.sum.IncomeAndSpending;
import org.jixiao.budget.check.sum.OwnSources;
import org.jixiao.budget.check.sum.PartsOfKinds;
import org.jixiao.budget.check.sum.ProcurementWithinProject;
import org.jixiao.budget.check.sum.ProjectFunding;
import org.jixiao.budget.check.sum.ProjectSpending;
import org.jixiao.budget.check.sum.QuantityTimesPrice;
import org.jixiao.budget.check.sum.SourceColumns;
import org.jixiao.budget.check.sum.StatedTotals;
import org.jixiao.budget.check.sum.UnitProjects;
import org.jixiao.budget.check.sum.UnitTotal;
import org.jixiao.budget.check.text.Duplicates;
import org.jixiao.budget.check.text.GoalAmount;
import org.jixiao.budget.check.text.PastAnniversary;
import org.jixiao.budget.check.text.StaleYear;
import org.jixiao.budget.check.text.TextFigures;

/** The rules of this service, in the order their findings are shown. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new StatedTotals(),
            new UnitTotal(),
            new OwnSources(),
            new SourceColumns(),
            new PartsOfKinds(),
            new IncomeAndSpending(),
            new ProjectSpending(),
            new UnitProjects(),
            new AgencyRunning(),
            new ExplainedChanges(),
            new QuantityTimesPrice(),
            new ProcurementWithinProject(),
            new AssetPartWithinWhole(),
            new FundClass(),
            new FundValidity(),
            new ProjectFunding(),
            new PlanShape(),
            new CodeForm(),
            new GoalAmount(),
            new StaleYear(),
            new PastAnniversary(),
            new TextFigures(),
            new Duplicates());

    private Rules() {}

    /** What they find, before a region has its say. */
    public static Stream<Found> check(CheckedBudget budget) {
        return ALL.stream().flatMap(rule -> rule.findings(budget));
    }
}
