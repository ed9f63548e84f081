package org.jixiao.budget.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.platform.Ids;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.store.AsJson;
import org.jixiao.platform.trace.Correlation;
import org.jspecify.annotations.Nullable;

/** A document handed in for a department's budget of a year: received, read some time after, and then as it is for good. */
@Entity
public class Filing {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department")
    private Department department;

    private int fiscalYear;

    private @Nullable UUID budget;
    private String sha256;
    private String fileName;
    private long size;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String filedBy;

    @AsJson
    private Set<String> roles;

    private @Nullable String requestId;
    private @Nullable String traceparent;
    private Instant filedAt;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    @AsJson
    private Progress progress;

    @AsJson
    private @Nullable Rejection problem;

    private @Nullable Instant endedAt;
    private @Nullable UUID claim;

    protected Filing() {}

    /**
     * @param budget null where the department has none for that year yet
     * @param filer whoever hands it in
     * @param occasion on which that is done
     */
    Filing(
            Department department,
            FiscalYear year,
            @Nullable UUID budget,
            FiledFile file,
            Mode mode,
            Audit.Actor filer,
            Correlation occasion,
            Instant filedAt) {
        this.id = Ids.next();
        this.department = department;
        this.fiscalYear = year.value();
        this.budget = budget;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.size = file.bytes().length;
        this.mode = mode;
        this.filedBy = filer.subject();
        this.roles = filer.roles();
        this.requestId = filer.requestId();
        this.traceparent = occasion.traceparent();
        this.filedAt = filedAt;
        this.state = Standing.RECEIVED.state();
        this.progress = Standing.RECEIVED.progress();
    }

    /** It is read, and this budget holds what it says. @throws ClaimLost unless it is this claim's to end */
    void read(Claim by, UUID into, Standing last, Instant now) {
        this.budget = into;
        end(by, last.ended(FilingState.READ), now);
    }

    /** It is not taken. @throws ClaimLost unless it is this claim's to end */
    void refuse(Claim by, Rejection why, Standing last, Instant now) {
        this.problem = why;
        end(by, last.ended(FilingState.REFUSED), now);
    }

    private void end(Claim by, Standing last, Instant now) {
        if (state.isEnded() || !by.token().equals(claim)) {
            throw new ClaimLost(by);
        }
        this.state = last.state();
        this.progress = last.progress();
        this.endedAt = now;
        this.claim = null;
    }

    /** Something that happens to it, for the audit trail. @param budget the sequence of its budget after it; null where that is as it was */
    Audit.Act act(String verb, @Nullable Long budget, @Nullable String reason) {
        return new Audit.Act(verb, "filing/" + id, department.division().code(), department.code(), budget, reason);
    }

    public UUID id() {
        return id;
    }

    public Department department() {
        return department;
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    /** Null where it has opened none yet. */
    public @Nullable UUID budget() {
        return budget;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public Mode mode() {
        return mode;
    }

    /** Whoever handed it in, as at that time. */
    Audit.Actor filer() {
        return new Audit.Actor(filedBy, roles, requestId);
    }

    /** The request that handed it in, and its trace. */
    Correlation occasion() {
        return Correlation.of(requestId, traceparent);
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** As last told; the replica that reads it knows better. */
    Standing standing() {
        return new Standing(state, progress);
    }

    public FilingState state() {
        return state;
    }

    /** Null unless it was refused. */
    @Nullable
    Rejection problem() {
        return problem;
    }

    /** Null while it is being read. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
