package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.indicator.target.ApprovedSheets;
import org.jixiao.indicator.target.KnownBudget;
import org.jixiao.indicator.target.KnownBudgets;
import org.jixiao.indicator.target.SheetChronicle;
import org.jixiao.indicator.target.SheetState;
import org.jixiao.indicator.target.TargetSheet;
import org.jixiao.indicator.target.TargetSheets;
import org.jixiao.platform.event.Event;

/** Brings into force what an approval of a budget names, and takes everything back to that where a revision is closed. */
@ApplicationScoped
class InForce {

    private final KnownBudgets budgets;
    private final TargetSheets sheets;
    private final ApprovedSheets approved;
    private final SheetChronicle chronicle;

    InForce(KnownBudgets budgets, TargetSheets sheets, ApprovedSheets approved, SheetChronicle chronicle) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.approved = approved;
        this.chronicle = chronicle;
    }

    /** The sheets that the manifest names are in force as they were approved, whatever came late; the others no longer. */
    void approved(Event<?> event, BudgetApproved fact) {
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        if (!budget.approved(event.revision())) {
            return;
        }
        Map<UUID, Long> named = named(fact.manifest());
        for (TargetSheet sheet : sheets.ofBudget(fact.budget())) {
            Long sequence = named.remove(sheet.id());
            if (sequence == null || !budget.isAt(event.revision())) {
                sheet.isNamedInForce(sequence);
            } else if (!sheet.isInForceAs(sequence)) {
                bringIntoForce(sheet, sequence);
            }
        }
        if (!named.isEmpty()) {
            throw new IllegalStateException("no sheets " + named.keySet());
        }
    }

    /** Sheets are what is in force again; where nothing is, they are closed. What a later revision drew up stays. */
    void closed(Event<BudgetClosed> event) {
        BudgetClosed fact = event.fact();
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        budget.closed(fact.revision(), fact.reason());
        sheets.ofBudget(fact.budget()).stream()
                .filter(sheet -> sheet.revision() <= fact.revision())
                .forEach(sheet -> settle(sheet, budget, fact.reason()));
    }

    private void bringIntoForce(TargetSheet sheet, long sequence) {
        if (sheet.comeIntoForce(approved.require(sheet.id(), sequence))) {
            restored(sheet, sequence);
        }
        chronicle.recordBySystem("come-into-force", sheet, "approved at sequence " + sequence);
    }

    private void settle(TargetSheet sheet, KnownBudget budget, BudgetClosed.Reason reason) {
        Optional<Long> inForce = sheet.inForce();
        if (inForce.isEmpty()) {
            close(sheet, reason);
        } else if (sheet.returnTo(approved.require(sheet.id(), inForce.get()), budget.declared())) {
            restored(sheet, inForce.get());
        }
    }

    private void close(TargetSheet sheet, BudgetClosed.Reason reason) {
        if (sheet.state() != SheetState.CLOSED) {
            sheet.close();
            chronicle.recordBySystem("close", sheet, reason.toString());
        }
    }

    private void restored(TargetSheet sheet, long sequence) {
        chronicle.recordBySystem("restore", sheet, "approved at sequence " + sequence);
        chronicle.tell(sheet);
    }

    private static Map<UUID, Long> named(ApprovalManifest manifest) {
        return Stream.concat(
                        Stream.ofNullable(manifest.departmentSheet()),
                        manifest.projects().stream().flatMap(entry -> Stream.ofNullable(entry.sheet())))
                .collect(Collectors.toMap(ApprovalManifest.SheetAt::sheet, ApprovalManifest.SheetAt::sequence));
    }
}
