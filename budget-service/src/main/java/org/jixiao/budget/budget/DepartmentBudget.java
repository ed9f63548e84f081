package org.jixiao.budget.budget;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.department.Department;
import org.jixiao.platform.Ids;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A department's budget of one fiscal year (部门预算). */
@Entity
@DynamicUpdate
public class DepartmentBudget implements ReadableBudget {

    @Id
    private UUID id;

    private String division;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department")
    private Department department;

    private int fiscalYear;

    private @Nullable UUID continues;

    @Embedded
    private Revisions revisions;

    @Embedded
    private Counters counters;

    @Embedded
    private Life life;

    @Embedded
    private BudgetMatter matter;

    @AsJson
    private Set<String> contributors;

    protected DepartmentBudget() {}

    public DepartmentBudget(Department department, FiscalYear year, String editor) {
        this.id = Ids.next();
        this.division = department.division().code();
        this.department = department;
        this.fiscalYear = year.value();
        this.revisions = new Revisions();
        this.counters = new Counters();
        this.life = new Life();
        this.matter = BudgetMatter.NONE;
        this.contributors = Set.of(editor);
        counters.contentDeclared();
    }

    /** Carries an earlier year's budget on, of a department that may be another one by now. */
    DepartmentBudget(Department department, FiscalYear year, DepartmentBudget last, BudgetContent said, String editor) {
        this(department, year, editor);
        this.continues = last.id();
        this.matter = BudgetMatter.beginning(said);
    }

    /** @throws BudgetFrozen unless the department may change it */
    public void requireOpen() {
        life.requireOpen();
    }

    /** @return whether that says anything new @throws BudgetFrozen unless it is open */
    public boolean describe(BudgetContent said, String editor) {
        life.requireOpen();
        if (said.equals(matter.content())) {
            return false;
        }
        matter = matter.written(said);
        projectsChanged(editor);
        return true;
    }

    /**
     * Takes over what a filing says, and its rows where it has any.
     *
     * @param from the documents that its parts come from, this one among them
     * @return whether that says anything new
     * @throws BudgetFrozen unless it is open
     */
    public boolean file(BudgetContent said, List<IndicatorRow> rows, UUID source, Provenance from, String editor) {
        life.requireOpen();
        BudgetMatter laid = matter.filed(said, rows, source, from);
        boolean changed = !laid.equals(matter);
        matter = laid;
        if (changed) {
            projectsChanged(editor);
        } else {
            detailChanged(editor);
        }
        return changed;
    }

    /** It holds other projects. @throws BudgetFrozen unless it is open */
    public void projectsChanged(String editor) {
        life.requireOpen();
        contributors = Names.union(contributors, Set.of(editor));
        counters.contentDeclared();
    }

    /** A project says something else, or a finding was acknowledged. @throws BudgetFrozen unless it is open */
    public void detailChanged(String editor) {
        life.requireOpen();
        contributors = Names.union(contributors, Set.of(editor));
        counters.written();
    }

    /** @return whether that changes anything @throws WrongState once it is approved */
    public boolean exempt(UUID project, Exemption.Basis basis, String grantor) {
        life.requireUndecided();
        if (exemptions().covers(project, basis)) {
            return false;
        }
        matter = matter.exempting(exemptions().with(new TargetExemption(project, basis, grantor)));
        counters.declaredAgain();
        return true;
    }

    /** A project whose own text says that it is classified needs no grant; told with the filing it came in. */
    public void exemptByMark(UUID project) {
        matter = matter.exempting(exemptions().with(TargetExemption.byMark(project)));
    }

    /**
     * @return whether there was one
     * @throws WrongState once it is approved
     * @throws ExemptByMark where the document itself exempts the project
     */
    public boolean revokeExemption(UUID project) {
        life.requireUndecided();
        if (exemptions().isByMark(project)) {
            throw new ExemptByMark();
        }
        boolean present = exemptions().has(project);
        if (present) {
            matter = matter.exempting(exemptions().without(project));
            counters.declaredAgain();
        }
        return present;
    }

    /** A project that leaves takes its exemption along; told with the project's leaving. */
    public void forget(UUID project) {
        matter = matter.exempting(exemptions().without(project));
    }

    /** @throws WrongState unless it is open */
    public void submit(String submitter) {
        life.submit();
        contributors = Names.union(contributors, Set.of(submitter));
        counters.written();
    }

    /** @throws WrongState unless it is before the finance bureau */
    public void requireSubmitted() {
        life.requireSubmitted();
    }

    /** @throws WrongState unless it is submitted @throws ReviewBegun after the first act of review */
    public void recall() {
        life.recall();
        counters.written();
    }

    /** One of its sheets was taken back, so the submission no longer stands. @throws WrongState unless it is submitted */
    public void recallWithSheet() {
        life.recallWithSheet();
        counters.written();
    }

    /** 退回. @throws WrongState unless it is submitted */
    public void giveBack(String reason) {
        life.giveBack(reason);
        counters.written();
    }

    /** 批复. @throws WrongState unless it is submitted */
    public void approve(Approval given) {
        life.approve(given);
        revisions.approved();
        counters.written();
    }

    /** 调整: opens the next revision beside the one in force, as yet the same. @throws WrongState unless it is approved */
    public void adjust(String reason, String editor) {
        life.reopen();
        revisions.open(reason);
        contributors = Set.of(editor);
        counters.declaredAgain();
    }

    /** It says again what was approved. @throws WrongState unless an adjustment is open */
    public void restore(BudgetMatter approved) {
        life.returnToApproved();
        matter = approved;
        counters.contentDeclared();
    }

    /** The adjustment is over: the number of the revision in force is that of the budget again. @param reason as for {@link #adjustmentReason} */
    public void giveUpAdjustment(int approved, @Nullable String reason) {
        revisions.giveUp(approved, reason);
        counters.written();
    }

    /** @throws WrongState unless it is open and was never approved */
    public void withdraw() {
        life.withdraw();
        counters.written();
    }

    /** @throws WrongState unless it is approved, and no adjustment open @throws YearNotEnded before the year is over */
    public void endYear(LocalDate today) {
        if (today.getYear() <= fiscalYear) {
            throw new YearNotEnded(fiscalYear);
        }
        life.endYear();
        counters.written();
    }

    /** The finance bureau judged one of its sheets. Counts for the submission that is under review, if any. */
    public void reviewBegins() {
        life.reviewBegins();
    }

    public UUID id() {
        return id;
    }

    /** Code of the department's division. */
    public String division() {
        return division;
    }

    /** Whose it is now: where its department was merged, the survivor. */
    public Department department() {
        return department.standing();
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    /** The budget of an earlier year that it carries on; null for one that began empty. */
    public @Nullable UUID continues() {
        return continues;
    }

    public Set<String> contributors() {
        return contributors;
    }

    @Override
    public BudgetMatter matter() {
        return matter;
    }

    @Override
    public Standing standing() {
        return new Standing(
                life.state(),
                revisions.current(),
                revisions.inForce(),
                revisions.adjustmentReason(),
                counters.sequence(),
                counters.declared(),
                counters.judged(),
                life.returnReason(),
                life.approval(),
                life.closed());
    }
}
