package org.jixiao.indicator.target;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;

/**
 * What a department's budget says around the sheets, as far as they are judged by it.
 *
 * @param projects all that it holds, classified ones too
 */
record BudgetFacts(Coded department, List<Section> sections, List<Task> tasks, List<UUID> projects) {

    static BudgetFacts of(BudgetDeclared declared) {
        return new BudgetFacts(declared.department(), declared.sections(), declared.tasks(), declared.projects());
    }
}
