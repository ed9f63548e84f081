package org.jixiao.disclosure.assembly;

import java.util.List;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.indicator.contract.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * All that one approval names, each part in the state it names.
 *
 * @param departmentSheet null where the department as a whole has none
 */
record Approved(
        BudgetApproved approval,
        BudgetDeclared content,
        @Nullable Sheet departmentSheet,
        List<Part> parts) {

    /** @param sheet null where the project is exempt */
    record Part(ProjectDeclared project, @Nullable Sheet sheet) {}
}
