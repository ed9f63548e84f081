package org.jixiao.disclosure.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.disclosure.check.PersonalWords;
import org.jixiao.disclosure.report.Receipt.Objection;
import org.jixiao.platform.Ids;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Takes what citizens report, and shows them and everyone what became of it. */
@ApplicationScoped
public class Reporting {

    private static final int SHOWN = 200;

    private final CitizenReports reports;
    private final Disclosures disclosures;
    private final FormTokens tokens;
    private final Senders senders;
    private final PersonalWords personal;
    private final Audit audit;
    private final Clock clock;

    Reporting(
            CitizenReports reports,
            Disclosures disclosures,
            FormTokens tokens,
            Senders senders,
            PersonalWords personal,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.disclosures = disclosures;
        this.tokens = tokens;
        this.senders = senders;
        this.personal = personal;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param address it comes from; serves for the limit only */
    @Transactional
    public Receipt receive(Submission submission, String address) {
        Objection objection = objection(submission, address);
        return objection == null ? Receipt.of(keep(submission)) : Receipt.no(objection);
    }

    /** @throws NotFound if nobody was given this slip */
    @Transactional
    public ReportStatus status(UUID slip) {
        return ReportStatus.of(reports.bySlip(slip));
    }

    /** The answers about a department's year that everyone may read, the last first. What was reported is not shown. */
    @Transactional
    public List<PublicAnswer> answers(UUID budget) {
        return reports.answeredInPublic(budget, SHOWN).stream()
                .map(PublicAnswer::of)
                .toList();
    }

    /** Only what would be taken counts against the limit. */
    private @Nullable Objection objection(Submission submission, String address) {
        if (submission.isTooShort()) {
            return Objection.TOO_SHORT;
        } else if (submission.isTooLong()) {
            return Objection.TOO_LONG;
        } else if (submission.isTrapped() || !tokens.isGood(submission.token(), submission.about())) {
            return Objection.STALE;
        }
        return senders.mayReport(address, clock.instant()) ? null : Objection.TOO_MANY;
    }

    private UUID keep(Submission submission) {
        Disclosure disclosure = disclosures.require(submission.about().budget());
        Instant now = clock.instant();
        CitizenReport report = new CitizenReport(
                Ids.next(),
                UUID.randomUUID(),
                submission.about(),
                personal.masked(disclosure.division(), submission.cleaned()),
                now);
        reports.persist(report);
        audit.recordBySystem(new Audit.Act(
                "receive-report",
                report.subject(),
                disclosure.division(),
                disclosure.department(),
                report.sequence,
                null));
        return report.slip;
    }
}
