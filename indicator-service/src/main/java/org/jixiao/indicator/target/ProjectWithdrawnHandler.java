package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.ProjectWithdrawn;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** The sheet of a project that left the budget is closed. */
@ApplicationScoped
class ProjectWithdrawnHandler implements EventHandler<ProjectWithdrawn> {

    private final KnownBudgets budgets;
    private final TargetSheets sheets;
    private final KnownFacts facts;
    private final SheetChronicle chronicle;

    ProjectWithdrawnHandler(KnownBudgets budgets, TargetSheets sheets, KnownFacts facts, SheetChronicle chronicle) {
        this.budgets = budgets;
        this.sheets = sheets;
        this.facts = facts;
        this.chronicle = chronicle;
    }

    @Override
    public Class<ProjectWithdrawn> type() {
        return ProjectWithdrawn.class;
    }

    @Override
    public void on(Event<ProjectWithdrawn> event) {
        KnownBudget budget = budgets.heardOf(event.fact().budget(), event.envelope());
        if (budget.hasClosed(event.revision())) {
            return;
        }
        facts.gone(event.fact().project());
        sheets.ofProject(event.fact().project())
                .filter(sheet -> sheet.state() != SheetState.CLOSED)
                .ifPresent(sheet -> {
                    sheet.close();
                    chronicle.recordBySystem("close", sheet, null);
                });
    }
}
