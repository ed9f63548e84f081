package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Precondition;

/** Where a person takes up a sheet: within their scope, locked together with its budget, as they last saw it. */
@ApplicationScoped
public class SheetDesk {

    private final TargetSheets sheets;
    private final KnownBudgets budgets;
    private final Precondition precondition;
    private final Caller caller;

    SheetDesk(TargetSheets sheets, KnownBudgets budgets, Precondition precondition, Caller caller) {
        this.sheets = sheets;
        this.budgets = budgets;
        this.precondition = precondition;
        this.caller = caller;
    }

    /** A sheet with the budget it belongs to. */
    public record Folder(TargetSheet sheet, KnownBudget budget) {}

    /** For someone who only reads. */
    public Folder read(UUID id) {
        TargetSheet sheet = sheets.require(id);
        caller.requireReading(sheet.about().division(), sheet.about().department());
        return new Folder(sheet, budgets.findById(sheet.about().budget()));
    }

    /** For an edit, which has to say what it is based on. */
    Folder takeForEdit(UUID id) {
        Folder folder = take(id);
        requireDepartment(folder.sheet());
        precondition.require(folder.sheet().sequence());
        return folder;
    }

    /** For an act of the department, which may say what it is based on. */
    Folder takeForDepartment(UUID id) {
        Folder folder = take(id);
        requireDepartment(folder.sheet());
        precondition.honour(folder.sheet().sequence());
        return folder;
    }

    /** For an act of the bureau, which may say what it is based on. */
    public Folder takeForBureau(UUID id) {
        Folder folder = take(id);
        caller.requireDivision(folder.sheet().about().division());
        precondition.honour(folder.sheet().sequence());
        return folder;
    }

    public TargetSheetView view(Folder folder) {
        return TargetSheetView.of(folder.sheet(), SheetAct.open(folder.sheet(), folder.budget(), caller));
    }

    private Folder take(UUID id) {
        KnownBudget budget = budgets.locked(sheets.budgetOf(id));
        return new Folder(sheets.locked(id), budget);
    }

    private void requireDepartment(TargetSheet sheet) {
        caller.requireDepartment(sheet.about().division(), sheet.about().department());
    }
}
