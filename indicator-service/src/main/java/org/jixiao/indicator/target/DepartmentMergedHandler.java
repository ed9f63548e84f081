package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.indicator.library.directory.Directory;
import org.jixiao.platform.access.Successors;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** What was a merged department's is its survivor's: its people find the sheets, and what is told later names the survivor. */
@ApplicationScoped
class DepartmentMergedHandler implements EventHandler<DepartmentMerged> {

    private final KnownBudgets budgets;
    private final Directory directory;
    private final Successors successors;

    DepartmentMergedHandler(KnownBudgets budgets, Directory directory, Successors successors) {
        this.budgets = budgets;
        this.directory = directory;
        this.successors = successors;
    }

    @Override
    public Class<DepartmentMerged> type() {
        return DepartmentMerged.class;
    }

    @Override
    public void on(Event<DepartmentMerged> event) {
        DepartmentMerged fact = event.fact();
        successors.record(fact.department().toString(), fact.into().toString());
        directory.merged(fact.department());
        budgets.handOver(fact.department(), fact.into());
    }
}
