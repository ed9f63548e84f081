package org.jixiao.indicator.target;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.rule.Whereabouts;

/**
 * What a department's budget says around the sheets, as far as they are judged by it.
 *
 * @param projects all that it holds, classified ones too
 * @param objectives that it was declared with
 * @param places where objectives and tasks stand in the filed document, as far as they do
 */
record BudgetFacts(
        Coded department,
        List<Section> sections,
        List<Task> tasks,
        List<UUID> projects,
        List<String> objectives,
        List<PlacedPart> places) {

    /** What was kept before places were lacks them. */
    BudgetFacts {
        objectives = objectives == null ? List.of() : objectives;
        places = places == null ? List.of() : places;
    }

    Whereabouts whereabouts() {
        return new Whereabouts(null, objectives, places);
    }

    static BudgetFacts of(BudgetDeclared declared) {
        return new BudgetFacts(
                declared.department(),
                declared.sections(),
                declared.tasks(),
                declared.projects(),
                declared.objectives(),
                declared.places());
    }
}
