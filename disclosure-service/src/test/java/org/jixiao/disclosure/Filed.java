package org.jixiao.disclosure;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.ReadFrom;
import org.jixiao.disclosure.SampleBudget.Told;

/** A sample as if the repair, 收入合计 and one target had been read from a document, and the repair's sources been typed. */
final class Filed {

    static final UUID FILING = new UUID(7, 7);
    static final String ORIGINAL = "9f".repeat(32);

    private Filed() {}

    static List<Told> told(SampleBudget sample) {
        ReadFrom document = new ReadFrom(FILING, ORIGINAL, List.of("amount", "indicators", "spendingPlan", "totals"));
        return sample.told().stream()
                .map(each -> new Told(
                        each.topic(),
                        each.key(),
                        each.subject(),
                        each.department(),
                        each.sequence(),
                        each.revision(),
                        filed(each.fact(), sample, document)))
                .toList();
    }

    private static Record filed(Record fact, SampleBudget sample, ReadFrom document) {
        if (fact instanceof BudgetDeclared budget) {
            return new BudgetDeclared(
                    budget.budget(),
                    budget.division(),
                    budget.department(),
                    budget.fiscalYear(),
                    budget.objectives(),
                    budget.indicators(),
                    budget.filing(),
                    budget.funding(),
                    budget.sections(),
                    budget.figures(),
                    budget.tasks(),
                    budget.totals(),
                    budget.expenditure(),
                    budget.staff(),
                    budget.threePublic(),
                    budget.changes(),
                    budget.procurement(),
                    budget.assets(),
                    budget.units(),
                    budget.exemptions(),
                    budget.projects(),
                    budget.contributors(),
                    null,
                    List.of(new PlacedPart("/totals/0/amount", new Place("收支", null, 5, null))),
                    List.of(document),
                    List.of());
        }
        if (fact instanceof ProjectDeclared project && project.project().equals(sample.id("repair"))) {
            IndicatorRow row =
                    new IndicatorRow("产出指标", "质量指标", "验收合格率", null, "100%", null, null, null, null, Place.line(30));
            return new ProjectDeclared(
                    project.budget(),
                    project.project(),
                    project.fiscalYear(),
                    false,
                    project.amount(),
                    project.details(),
                    List.of(row),
                    FILING,
                    null,
                    project.contributors(),
                    Place.line(7),
                    List.of(
                            at("/amount", 12, 3),
                            at("/spendingPlan/0", 20, 1),
                            new PlacedPart("/spendingPlan/3", new Place(SampleBudget.PERSON + "补助", null, 2, 1)),
                            at("/indicators/0/target", 31, 5)),
                    List.of(document),
                    List.of("funding"));
        }
        return fact;
    }

    private static PlacedPart at(String path, int line, int cell) {
        return new PlacedPart(path, new Place(null, null, line, cell));
    }
}
