package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.CurrentFindings;
import org.jixiao.budget.budget.DepartmentBudget;

/** Brings a budget before the gate with all that is judged there. */
@ApplicationScoped
class Gate {

    private final BudgetLines lines;
    private final TargetSheets sheets;
    private final CurrentFindings findings;

    Gate(BudgetLines lines, TargetSheets sheets, CurrentFindings findings) {
        this.lines = lines;
        this.sheets = sheets;
        this.findings = findings;
    }

    GatedBudget before(DepartmentBudget budget) {
        return new GatedBudget(budget, lines.of(budget.id()), sheets.of(budget.id()), findings.openIn(budget));
    }
}
