package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.indicator.target.ApprovedSheets;
import org.jixiao.indicator.target.KnownBudget;
import org.jixiao.indicator.target.KnownBudgets;
import org.jixiao.indicator.target.SheetChronicle;
import org.jixiao.indicator.target.TargetSheet;
import org.jixiao.indicator.target.TargetSheets;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** The budget is approved: the sheets that its manifest names are in force as they were approved, whatever came late. */
@ApplicationScoped
class BudgetApprovedHandler implements EventHandler<BudgetApproved> {

    private final KnownBudgets budgets;
    private final TargetSheets sheets;
    private final ApprovedSheets approved;
    private final SheetChronicle chronicle;

    BudgetApprovedHandler(
            KnownBudgets budgets, TargetSheets sheets, ApprovedSheets approved, SheetChronicle chronicle) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.approved = approved;
        this.chronicle = chronicle;
    }

    @Override
    public Class<BudgetApproved> type() {
        return BudgetApproved.class;
    }

    @Override
    public void on(Event<BudgetApproved> event) {
        BudgetApproved fact = event.fact();
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        if (budget.isAt(event.revision())) {
            budget.approved();
            named(fact.manifest()).forEach(this::bringIntoForce);
        }
    }

    private static Stream<ApprovalManifest.SheetAt> named(ApprovalManifest manifest) {
        return Stream.concat(
                Stream.ofNullable(manifest.departmentSheet()),
                manifest.projects().stream().flatMap(entry -> Stream.ofNullable(entry.sheet())));
    }

    private void bringIntoForce(ApprovalManifest.SheetAt at) {
        TargetSheet sheet = sheets.locked(at.sheet());
        if (sheet.isInForceAs(at.sequence())) {
            return;
        }
        if (sheet.comeIntoForce(approved.require(at.sheet(), at.sequence()))) {
            chronicle.recordBySystem("restore", sheet, "approved at sequence " + at.sequence());
            chronicle.tell(sheet);
        }
        chronicle.recordBySystem("come-into-force", sheet, "approved at sequence " + at.sequence());
    }
}
