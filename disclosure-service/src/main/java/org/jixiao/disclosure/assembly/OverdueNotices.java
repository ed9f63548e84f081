package org.jixiao.disclosure.assembly;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.disclosure.clock.Timed;
import org.jixiao.disclosure.clock.Timeliness;
import org.jixiao.disclosure.contract.DisclosureOverdue;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;
import org.jixiao.platform.audit.Audit;

/**
 * Tells everyone, once for a disclosure and its last day, that this day is over and nothing is public. What was told stays
 * told through every rebuild.
 */
@ApplicationScoped
class OverdueNotices implements Timed {

    private static final Logger LOG = Logger.getLogger(OverdueNotices.class);
    private static final int AT_ONCE = 200;

    private final Disclosures disclosures;
    private final Directory directory;
    private final DisclosureChronicle chronicle;
    private final Audit audit;
    private final Database database;

    OverdueNotices(
            Disclosures disclosures,
            Directory directory,
            DisclosureChronicle chronicle,
            Audit audit,
            Database database) {
        this.disclosures = disclosures;
        this.directory = directory;
        this.chronicle = chronicle;
        this.audit = audit;
        this.database = database;
    }

    @Override
    public void round(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Time.LEGAL);
        QuarkusTransaction.requiringNew().call(() -> untold(today)).forEach(budget -> attempt(budget, now));
    }

    /** One that cannot be told does not keep the others waiting, unless the fault is one that passes. */
    private void attempt(UUID budget, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> tell(budget, now));
        } catch (RuntimeException e) {
            if (Database.passes(e)) {
                throw e;
            }
            LOG.errorf(e, "nobody was told that disclosure/%s is overdue", budget);
        }
    }

    /** In one transaction: that it was told, the event, the audit row. */
    void tell(UUID budget, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Time.LEGAL);
        disclosures
                .lockedIfThere(budget)
                .filter(disclosure -> disclosure.timeliness(today) == Timeliness.OVERDUE)
                .filter(disclosure -> isFirst(disclosure, now))
                .ifPresent(this::tell);
    }

    private void tell(Disclosure disclosure) {
        disclosure.toldOverdue();
        chronicle.tell(
                disclosure,
                new DisclosureOverdue(
                        disclosure.budget(),
                        directory.division(disclosure.division(), disclosure.department()),
                        directory.department(disclosure.division(), disclosure.department()),
                        disclosure.fiscalYear == null ? null : new FiscalYear(disclosure.fiscalYear),
                        disclosure.approvedOn(),
                        disclosure.dueOn(),
                        disclosure.state() != Disclosure.State.ASSEMBLING));
        audit.recordBySystem(DisclosureChronicle.act("overdue", disclosure, null));
    }

    private boolean isFirst(Disclosure disclosure, Instant now) {
        return database.update(
                        "insert into overdue_notice (budget, due_on, told_at) values (?, ?, ?) on conflict do nothing",
                        disclosure.budget(),
                        disclosure.dueOn(),
                        now)
                == 1;
    }

    private List<UUID> untold(LocalDate today) {
        return database.query(row -> row.getObject("budget", UUID.class), """
            select budget from disclosure
            where published_on is null and due_on < ? and not exists (
                select from overdue_notice told where told.budget = disclosure.budget and told.due_on = disclosure.due_on)
            order by due_on, budget limit ?\
            """, today, AT_ONCE);
    }
}
