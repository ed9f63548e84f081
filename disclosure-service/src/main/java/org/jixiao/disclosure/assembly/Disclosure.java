package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.disclosure.clock.Term;
import org.jixiao.disclosure.clock.Timeliness;
import org.jixiao.platform.Time;
import org.jspecify.annotations.Nullable;

/** What a department owes the public for one year: the newest approved revision of its budget, on its way to publication. */
@Entity
public class Disclosure {

    /** Where the newest approved revision stands. An earlier version may be public all the while. */
    public enum State {
        /** Something the approval names has not arrived. */
        @JsonProperty("assembling")
        ASSEMBLING,
        /** Waits for the disclosure officer. */
        @JsonProperty("assembled")
        ASSEMBLED,
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    @Id
    UUID budget;

    String division;
    String department;

    /** Null until the content has arrived: an approval does not say it. */
    @Nullable
    Integer fiscalYear;

    int revision;

    /** Sequence of the approval that counts. */
    long approval;

    LocalDate approvedOn;
    LocalDate dueOn;

    /** First day on which it is due soon. */
    LocalDate soonOn;

    /** Day in Shanghai on which the newest approved revision was first published; null where it never was. */
    @Nullable
    LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    State state;

    /** When it came into its state. */
    Instant since;

    long sequence;

    protected Disclosure() {}

    Disclosure(UUID budget, String division, String department, Approval first, Term term, Instant now) {
        this.budget = budget;
        this.division = division;
        this.department = department;
        take(term);
        take(first);
        turn(State.ASSEMBLING, now);
    }

    /**
     * A newer approval takes the place of the one before. A draft that was never published hands its due date down: the
     * clock of the law does not start again because the budget changed.
     */
    void approved(Approval newer, Term term, Instant now) {
        boolean handedDown = publishedOn == null && dueOn.isBefore(term.dueOn());
        if (!handedDown) {
            take(term);
        }
        publishedOn = null;
        take(newer);
        turn(State.ASSEMBLING, now);
    }

    /** False for the approval it already rests on, and for older ones told again. */
    boolean isFollowedBy(Approval other) {
        return other.revision() > revision || other.revision() == revision && other.sequence() > approval;
    }

    private void take(Approval approved) {
        revision = approved.revision();
        approval = approved.sequence();
        approvedOn = approved.approvedOn();
    }

    private void take(Term term) {
        dueOn = term.dueOn();
        soonOn = term.soonOn();
    }

    /** Its content has arrived, though not yet all else. */
    void ofYear(FiscalYear year) {
        fiscalYear = year.value();
    }

    void assembled(FiscalYear year, Instant now) {
        ofYear(year);
        turn(State.ASSEMBLED, now);
    }

    /** It was published before it was rebuilt. */
    void assembledAgain(FiscalYear year, PastPublications.Past past, Instant now) {
        ofYear(year);
        publishedOn = past.firstOn();
        turn(past.withdrawn() ? State.WITHDRAWN : State.PUBLISHED, now);
    }

    /** A correction leaves the day of the first publication. */
    public void published(Instant now) {
        if (publishedOn == null) {
            publishedOn = LocalDate.ofInstant(now, Time.LEGAL);
        }
        turn(State.PUBLISHED, now);
    }

    public void withdrawn(Instant now) {
        turn(State.WITHDRAWN, now);
    }

    /** A decision of the officer changes what would be published, or when. */
    public void decided() {
        sequence++;
    }

    /** Everyone is told that its last day is over. */
    void toldOverdue() {
        sequence++;
    }

    Timeliness timeliness(LocalDate today) {
        return Timeliness.of(new Term(dueOn, soonOn), publishedOn, today);
    }

    private void turn(State next, Instant now) {
        state = next;
        since = now;
        sequence++;
    }

    public UUID budget() {
        return budget;
    }

    public String division() {
        return division;
    }

    public String department() {
        return department;
    }

    public int revision() {
        return revision;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public State state() {
        return state;
    }

    public long sequence() {
        return sequence;
    }

    /** As the events and the audit trail name it. */
    public String subject() {
        return "disclosure/" + budget;
    }

    /** An approval in the order of approvals. */
    record Approval(int revision, long sequence, LocalDate approvedOn) {}
}
