package org.jixiao.indicator.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.SheetAbout;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.indicator.contract.TargetDrafted;
import org.jixiao.indicator.contract.TargetRecalled;
import org.jixiao.indicator.contract.TargetReturned;
import org.jixiao.indicator.contract.TargetSubmitted;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** What is left behind by a change of a sheet, in its transaction: the event, the audit row, the submitted and the approved state for good. */
@ApplicationScoped
public class SheetChronicle {

    private static final int FIRST = 1;

    private final Outbox outbox;
    private final Audit audit;
    private final ApprovedSheets approved;
    private final Submissions submissions;
    private final Findings findings;

    SheetChronicle(Outbox outbox, Audit audit, ApprovedSheets approved, Submissions submissions, Findings findings) {
        this.outbox = outbox;
        this.audit = audit;
        this.approved = approved;
        this.submissions = submissions;
        this.findings = findings;
    }

    /** Something a person did. @param act as in the audit trail @param reason null where none is asked for */
    public void record(String act, TargetSheet sheet, @Nullable String reason) {
        audit.record(entry(act, sheet, reason));
        tell(sheet);
    }

    /** Something a person did that leaves the sheet as it is: no event. */
    public void note(String act, TargetSheet sheet, String reason) {
        audit.record(entry(act, sheet, reason));
    }

    /** The department took the sheet back. */
    void recordRecall(TargetSheet sheet) {
        audit.record(entry("recall", sheet, null));
        submissions.follow(sheet);
        send(sheet, new TargetRecalled(about(sheet)));
    }

    /** Something an event brought about. */
    public void recordBySystem(String act, TargetSheet sheet, @Nullable String reason) {
        audit.recordBySystem(entry(act, sheet, reason));
        submissions.follow(sheet);
    }

    /** Tells where the sheet stands; of a closed one there is nothing to tell. */
    public void tell(TargetSheet sheet) {
        submissions.follow(sheet);
        standing(sheet).ifPresent(fact -> send(sheet, fact));
        if (sheet.state() == SheetState.APPROVED) {
            approved.persist(ApprovedSheet.of(sheet));
        }
    }

    private Optional<Record> standing(TargetSheet sheet) {
        return switch (sheet.state()) {
            case DRAFT -> Optional.of(drafted(sheet));
            case SUBMITTED ->
                Optional.of(
                        new TargetSubmitted(whole(sheet), sheet.life().hands().contributors()));
            case RETURNED ->
                Optional.of(new TargetReturned(
                        about(sheet),
                        Optional.ofNullable(sheet.review().reason()).orElse(""),
                        sheet.review().askedLast()));
            case APPROVED -> Optional.of(approved(sheet));
            case CLOSED -> Optional.empty();
        };
    }

    private static Record approved(TargetSheet sheet) {
        TargetApproved fact = new TargetApproved(whole(sheet), sheet.review().grade());
        return sheet.revision() == FIRST ? fact : new TargetAdjusted(fact.sheet(), fact.grade());
    }

    private TargetDrafted drafted(TargetSheet sheet) {
        List<Finding> noticed = findings.in(sheet);
        return new TargetDrafted(
                about(sheet),
                count(noticed, Finding.Severity.ERROR),
                count(noticed, Finding.Severity.WARNING),
                count(noticed, Finding.Severity.INFO));
    }

    private static int count(List<Finding> noticed, Finding.Severity severity) {
        return (int) noticed.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static SheetAbout about(TargetSheet sheet) {
        return new SheetAbout(sheet.id(), sheet.about().budget(), sheet.about().project(), sheet.judgedAgainst());
    }

    private static Sheet whole(TargetSheet sheet) {
        SheetSubject about = sheet.about();
        return new Sheet(
                sheet.id(),
                about.budget(),
                about.project(),
                sheet.judgedAgainst(),
                sheet.content().objectives(),
                sheet.content().indicators().stream()
                        .map(entry -> entry.indicator(about.year()))
                        .toList());
    }

    private void send(TargetSheet sheet, Record payload) {
        outbox.tell(new Fact(
                subject(sheet),
                sheet.about().budget().toString(),
                sheet.about().division(),
                sheet.about().department(),
                Envelope.Audience.DEPARTMENT,
                sheet.sequence(),
                sheet.revision(),
                sheet.state() == SheetState.APPROVED,
                payload));
    }

    private static Audit.Act entry(String act, TargetSheet sheet, @Nullable String reason) {
        return new Audit.Act(
                act, subject(sheet), sheet.about().division(), sheet.about().department(), sheet.sequence(), reason);
    }

    private static String subject(TargetSheet sheet) {
        return "sheet/" + sheet.id();
    }
}
