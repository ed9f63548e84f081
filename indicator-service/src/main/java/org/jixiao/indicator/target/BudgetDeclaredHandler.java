package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/**
 * A department whose form has indicators for it as a whole has a sheet of its own, drawn up for what its budget says
 * now. Exemptions are no part of that: they may change under review, when the sheet has to stand.
 */
@ApplicationScoped
class BudgetDeclaredHandler implements EventHandler<BudgetDeclared> {

    private final KnownBudgets budgets;
    private final TargetSheets sheets;
    private final Forerunners forerunners;
    private final KnownFacts facts;
    private final SheetChronicle chronicle;

    BudgetDeclaredHandler(
            KnownBudgets budgets,
            TargetSheets sheets,
            Forerunners forerunners,
            KnownFacts facts,
            SheetChronicle chronicle) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.forerunners = forerunners;
        this.facts = facts;
        this.chronicle = chronicle;
    }

    @Override
    public Class<BudgetDeclared> type() {
        return BudgetDeclared.class;
    }

    @Override
    public void on(Event<BudgetDeclared> event) {
        BudgetDeclared fact = event.fact();
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        boolean past = budget.hasClosed(event.revision());
        boolean same = budget.declares(event.sequence(), Matter.of(fact), fact.contributors()) || past;
        if (!past) {
            facts.heard(fact);
        }
        Declaration declared = Declaration.ofBudget(event);
        Optional<TargetSheet> present = sheets.ofDepartment(fact.budget());
        if (present.isPresent()) {
            bringUpToDate(present.get(), declared, same);
        } else if (!past) {
            draft(budget, fact.fiscalYear(), declared);
        }
    }

    /** Where the form has indicators for the department as a whole, or last year's had. */
    private void draft(KnownBudget budget, FiscalYear year, Declaration declared) {
        Wording beginning = forerunners.ofDepartment(declared.continues());
        if (!declared.rows().isEmpty() || !beginning.isBlank()) {
            TargetSheet sheet = TargetSheet.ofDepartment(budget, year, beginning, declared);
            lookBack(sheet, declared);
            sheets.persist(sheet);
            chronicle.recordBySystem("draft", sheet, sheet.wording().provenance());
            chronicle.tell(sheet);
        }
    }

    private void bringUpToDate(TargetSheet sheet, Declaration declared, boolean same) {
        boolean idle = sheet.state() == SheetState.CLOSED && declared.rows().isEmpty();
        if (same && declared.sequence() > sheet.judgedAgainst()) {
            sheet.standsFor(declared.sequence());
            record("carry-over", sheet);
        } else if (!same && !idle && sheet.isOutdatedBy(declared)) {
            sheet.beginWith(forerunners.ofDepartment(declared.continues()));
            sheet.redraw(declared);
            lookBack(sheet, declared);
            record("redraft", sheet);
        }
    }

    private void lookBack(TargetSheet sheet, Declaration declared) {
        if (declared.continues() == null) {
            forerunners.linkDepartment(sheet);
        }
        forerunners.remind(sheet);
    }

    private void record(String act, TargetSheet sheet) {
        chronicle.recordBySystem(act, sheet, null);
        chronicle.tell(sheet);
    }
}
