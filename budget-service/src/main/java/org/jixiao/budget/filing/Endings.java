package org.jixiao.budget.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.platform.audit.Audit;

/** How the reading of a filing ends: once, by whoever holds the claim, with a row in the audit trail. */
@ApplicationScoped
class Endings {

    private final Filings filings;
    private final FilingReports reports;
    private final Audit audit;
    private final Clock clock;

    Endings(Filings filings, FilingReports reports, Audit audit, Clock clock) {
        this.filings = filings;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * With the transaction that changes the budget; the last thing in it: all else is written before the filing is locked, which
     * whoever keeps hold of it would have to wait for.
     *
     * @throws ClaimLost if another one has taken the filing up; then that transaction must not be either
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(Claim claim, DepartmentBudget budget, FilingReport report, Standing last) {
        filings.flush();
        Filing filing = filings.locked(claim);
        filing.read(claim, budget.id(), last, clock.instant());
        reports.persist(new KeptReport(filing.id(), report));
        audit.record(filing.act("file", budget.sequence(), null), filing.filer());
    }

    /** Nothing else is changed. @throws ClaimLost as above */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Claim claim, Rejection why, Standing last) {
        Filing filing = filings.locked(claim);
        filing.refuse(claim, why, last, clock.instant());
        audit.record(filing.act("refuse", null, why.slug()), filing.filer());
    }
}
