package org.jixiao.indicator.target;

import java.util.List;
import java.util.Set;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.platform.Sha256;

/** What a department's sheet is judged by, in short: equal exactly where nothing but exemptions and hands differ. */
final class Matter {

    private Matter() {}

    static String of(BudgetDeclared declared) {
        BudgetDeclared matter = new BudgetDeclared(
                declared.budget(),
                declared.division(),
                declared.department(),
                declared.fiscalYear(),
                declared.objectives(),
                declared.indicators(),
                declared.filing(),
                declared.funding(),
                declared.sections(),
                declared.figures(),
                declared.tasks(),
                declared.totals(),
                declared.expenditure(),
                declared.staff(),
                declared.threePublic(),
                declared.changes(),
                declared.procurement(),
                declared.assets(),
                declared.units(),
                List.of(),
                declared.projects(),
                Set.of());
        return Sha256.of(matter.toString());
    }
}
