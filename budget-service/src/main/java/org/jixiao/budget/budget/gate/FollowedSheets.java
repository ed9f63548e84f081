package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.SheetAbout;
import org.jspecify.annotations.Nullable;

/** Takes down what target-events say of a sheet, under the lock of the budget it belongs to. */
@ApplicationScoped
class FollowedSheets {

    private final Budgets budgets;
    private final TargetSheets sheets;
    private final SheetGrades grades;

    FollowedSheets(Budgets budgets, TargetSheets sheets, SheetGrades grades) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.grades = grades;
    }

    /** The budget a sheet belongs to, locked. @throws IllegalStateException if there is none: the event breaks a rule */
    DepartmentBudget budgetOf(SheetAbout about) {
        return budgets.locked(about.budget())
                .orElseThrow(() -> new IllegalStateException("no budget " + about.budget() + " for " + about.sheet()));
    }

    void stands(SheetAbout about, SheetState state, long sequence) {
        sheets.known(about).stands(state, about.judgedAgainst(), sequence);
    }

    void noticed(SheetAbout about, int findings) {
        sheets.known(about).noticed(findings);
    }

    void contributed(SheetAbout about, int revision, Set<String> contributors) {
        sheets.known(about).contributedBy(revision, contributors);
    }

    /** It is approved, in whichever revision: an act of review, after which the department can no longer recall its budget. */
    void approved(Sheet sheet, @Nullable Grade grade, long sequence) {
        SheetAbout about = about(sheet);
        DepartmentBudget budget = budgetOf(about);
        stands(about, SheetState.APPROVED, sequence);
        grades.keep(new SheetAt(about.sheet(), sequence), grade);
        budget.reviewBegins();
    }

    static SheetAbout about(Sheet sheet) {
        return new SheetAbout(sheet.sheet(), sheet.budget(), sheet.project(), sheet.judgedAgainst());
    }

    /** A late word about a sheet is void once its budget is approved, or closed: the approval's manifest stands. */
    static boolean isVoidFor(DepartmentBudget budget) {
        return budget.state() == BudgetState.APPROVED || budget.state() == BudgetState.CLOSED;
    }
}
