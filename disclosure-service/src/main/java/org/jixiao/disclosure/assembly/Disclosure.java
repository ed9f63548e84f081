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

    @Enumerated(EnumType.STRING)
    State state;

    /** When it came into its state. */
    Instant since;

    long sequence;

    protected Disclosure() {}

    Disclosure(UUID budget, String division, String department, Approval first, LocalDate due, Instant now) {
        this.budget = budget;
        this.division = division;
        this.department = department;
        this.dueOn = due;
        take(first);
        turn(State.ASSEMBLING, now);
    }

    /**
     * A newer approval takes the place of the one before. A draft that was never published hands its due date down: the
     * clock of the law does not start again because the budget changed.
     */
    void approved(Approval newer, LocalDate due, Instant now) {
        boolean unpublished = state == State.ASSEMBLING || state == State.ASSEMBLED;
        dueOn = unpublished && dueOn.isBefore(due) ? dueOn : due;
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

    void assembled(FiscalYear year, Instant now) {
        fiscalYear = year.value();
        turn(State.ASSEMBLED, now);
    }

    public void published(Instant now) {
        turn(State.PUBLISHED, now);
    }

    public void withdrawn(Instant now) {
        turn(State.WITHDRAWN, now);
    }

    /** A decision of the officer changes what would be published. */
    public void decided() {
        sequence++;
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
