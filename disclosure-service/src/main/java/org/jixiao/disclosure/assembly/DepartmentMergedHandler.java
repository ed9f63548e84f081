package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.platform.access.Successors;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/**
 * What a merged department owes the public, its survivor owes. What was published stays as it was published, and is found
 * under either.
 */
@ApplicationScoped
class DepartmentMergedHandler implements EventHandler<DepartmentMerged> {

    private final Disclosures disclosures;
    private final Successors successors;

    DepartmentMergedHandler(Disclosures disclosures, Successors successors) {
        this.disclosures = disclosures;
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
        disclosures.handOver(
                fact.department(), DepartmentKey.of(successors.of(fact.into().toString())));
    }
}
