package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.contract.ProjectAt;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A department budget as far as this service has heard of it: whether it lies before the bureau, and with what. */
@Entity
@DynamicUpdate
@Table(name = "known_budget")
public class KnownBudget {

    /** Where the budget is in its life, as last heard. */
    public enum State {
        OPEN,
        SUBMITTED,
        RETURNED,
        APPROVED,
        /** Nothing leads on from here. */
        CLOSED
    }

    @Id
    private UUID id;

    /** The revision that was last approved; null before the first. */
    @Column(name = "in_force")
    private @Nullable Integer inForce;

    /** The greatest one that leads no further. */
    @Column(name = "closed_revision")
    private @Nullable Integer closedRevision;

    private String division;
    private String department;
    private int revision;
    private long declared;

    private @Nullable String matter;

    @Enumerated(EnumType.STRING)
    private State state;

    @AsJson
    @Column(name = "submitted_projects")
    private List<ProjectAt> submittedProjects;

    @AsJson
    private Set<String> contributors;

    protected KnownBudget() {}

    KnownBudget(UUID id, String division, String department, int revision) {
        this.id = id;
        this.division = division;
        this.department = department;
        this.revision = revision;
        this.state = State.OPEN;
        this.submittedProjects = List.of();
        this.contributors = Set.of();
    }

    /** A later revision begins open and with nobody's hand in it. */
    void reaches(int heardRevision) {
        if (heardRevision > revision) {
            revision = heardRevision;
            state = State.OPEN;
            submittedProjects = List.of();
            contributors = Set.of();
        }
    }

    /** False for what is told again of a revision that is past. */
    public boolean isAt(int toldRevision) {
        return toldRevision == revision;
    }

    /**
     * It now holds something, or the same with other exemptions.
     *
     * @param digest of what the department's sheet is judged by
     * @return true if that is the same as before
     */
    boolean declares(long sequence, String digest, Set<String> hands) {
        boolean same = digest.equals(matter);
        matter = digest;
        declared = Math.max(declared, sequence);
        contributed(hands);
        return same;
    }

    public void submitted(long declaredSequence, List<ProjectAt> projects, Set<String> hands) {
        state = State.SUBMITTED;
        declared = Math.max(declared, declaredSequence);
        submittedProjects = projects;
        contributed(hands);
    }

    public void recalled() {
        state = State.OPEN;
    }

    public void returned() {
        state = State.RETURNED;
    }

    /** @return false where a later revision is in force already */
    public boolean approved(int approvedRevision) {
        if (inForce != null && inForce > approvedRevision) {
            return false;
        }
        inForce = approvedRevision;
        if (isAt(approvedRevision)) {
            state = State.APPROVED;
        }
        return true;
    }

    /** That revision leads no further; where an adjustment was given up, the budget is again what is in force. */
    public void closed(int atRevision, BudgetClosed.Reason reason) {
        closedRevision = closedRevision == null ? atRevision : Math.max(closedRevision, atRevision);
        if (reason != BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP) {
            state = State.CLOSED;
        } else if (isAt(atRevision)) {
            state = State.APPROVED;
        }
    }

    /** What is told of it late is void: what was in force stands again. */
    public boolean hasClosed(int toldRevision) {
        return closedRevision != null && toldRevision <= closedRevision;
    }

    private void contributed(Set<String> hands) {
        Set<String> all = new HashSet<>(contributors);
        all.addAll(hands);
        contributors = all;
    }

    /** True while the department can change nothing: it is handed in, or decided. */
    boolean isFrozen() {
        return state == State.SUBMITTED || state == State.APPROVED || state == State.CLOSED;
    }

    /** @throws BudgetUnderReview while the department can change nothing */
    void requireWithDepartment() {
        if (isFrozen()) {
            throw new BudgetUnderReview();
        }
    }

    /** True while sheets can go back: several may in one round, the first of which has already returned the budget. */
    boolean isInReview() {
        return state == State.SUBMITTED || state == State.RETURNED;
    }

    /** True if it lies before the bureau with exactly this. @param project null for the department as a whole */
    boolean submits(@Nullable UUID project, long sequence) {
        boolean named =
                project == null ? declared == sequence : submittedProjects.contains(new ProjectAt(project, sequence));
        return state == State.SUBMITTED && named;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    /** Sequence of the newest {@code budget declared}. */
    public long declared() {
        return declared;
    }

    String division() {
        return division;
    }

    String department() {
        return department;
    }

    Set<String> contributors() {
        return contributors;
    }
}
