package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A target sheet (绩效目标表): the objectives and indicators of one project, or of a department as a whole. Its sequence
 * rises with every write.
 */
@Entity
@Table(name = "target_sheet")
public class TargetSheet {

    @Id
    private UUID id;

    @Embedded
    private SheetSubject about;

    private long sequence;

    @Column(name = "judged_against")
    private long judgedAgainst;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    @Embedded
    private Wording wording;

    @Embedded
    private Hands hands;

    @Embedded
    private Verdict verdict;

    @Column(name = "in_force")
    private @Nullable Long inForce;

    protected TargetSheet() {}

    private TargetSheet(
            KnownBudget budget, @Nullable UUID project, FiscalYear year, Wording beginning, Declaration declared) {
        this.id = Ids.next();
        this.about = SheetSubject.of(budget, project, year, declared.name());
        this.state = SheetState.DRAFT;
        this.wording = beginning;
        this.hands = Hands.noneIn(declared.revision());
        this.verdict = Verdict.NONE;
        draw(declared);
    }

    /** The first draft for a project. */
    static TargetSheet ofProject(
            KnownBudget budget, UUID project, FiscalYear year, Wording beginning, Declaration declared) {
        return new TargetSheet(budget, project, year, beginning, declared);
    }

    /** The first draft for the department as a whole. */
    static TargetSheet ofDepartment(KnownBudget budget, FiscalYear year, Wording beginning, Declaration declared) {
        return new TargetSheet(budget, null, year, beginning, declared);
    }

    /** Begins late with what was not known when it was drafted, unless something stands there by now. */
    void beginWith(Wording beginning) {
        wording = wording.isBlank() ? beginning : wording;
    }

    /** True if it was drawn up for something older than this. */
    boolean isOutdatedBy(Declaration declared) {
        return declared.revision() > revision() || declared.sequence() > judgedAgainst;
    }

    /**
     * Back to draft, whatever its state: it is now for something else. The rows of a filing are taken once; what a
     * person has written is not overwritten, then newly filed rows wait as a proposal.
     */
    void redraw(Declaration declared) {
        hands = hands.in(declared.revision());
        draw(declared);
    }

    private void draw(Declaration declared) {
        judgedAgainst = declared.sequence();
        about = about.named(declared.name());
        hands = hands.drawnUpFor(declared.contributors());
        wording = wording.taking(declared);
        enter(SheetState.DRAFT);
    }

    /** What it was drawn up for has a new sequence but says the same. */
    void standsFor(long sequenceOfTheSame) {
        judgedAgainst = sequenceOfTheSame;
        sequence++;
    }

    /** @throws SheetFrozen once it is handed in, or while its budget is under review */
    void edit(Content written, String editor, KnownBudget within) {
        if (!isEditable(within)) {
            throw new SheetFrozen(state);
        }
        wording = wording.writtenBy(written);
        hands = hands.in(within.revision()).with(editor);
        enter(SheetState.DRAFT);
    }

    /** @throws WrongState unless it is draft or returned @throws BudgetUnderReview while that cannot change anything */
    void submit(String submitter, KnownBudget within) {
        require(state.isWithDepartment());
        if (within.isFrozen()) {
            throw new BudgetUnderReview();
        }
        hands = hands.in(within.revision()).with(submitter);
        verdict = Verdict.NONE;
        enter(SheetState.SUBMITTED);
    }

    /** @throws WrongState unless it is submitted or approved @throws BudgetUnderReview while its budget is submitted */
    void recall(KnownBudget within) {
        require(state.isHandedIn());
        if (within.isFrozen()) {
            throw new BudgetUnderReview();
        }
        hands = hands.in(within.revision());
        enter(SheetState.DRAFT);
    }

    /**
     * @throws WrongState unless it is submitted
     * @throws BudgetNotSubmitted unless its budget lies before the bureau with what this sheet was drawn up for
     * @throws ApproverIsContributor if the reviewer had a hand in sheet, project or budget
     */
    public void approve(@Nullable Grade given, String reviewer, KnownBudget within) {
        require(state == SheetState.SUBMITTED);
        if (!within.submits(this)) {
            throw new BudgetNotSubmitted();
        }
        if (contributorsWith(within).contains(reviewer)) {
            throw new ApproverIsContributor();
        }
        hands = hands.in(within.revision());
        verdict = Verdict.approved(given);
        enter(SheetState.APPROVED);
    }

    /** @throws WrongState unless it is submitted or approved @throws BudgetNotSubmitted unless review has begun */
    public void sendBack(String why, List<Comment> remarks, KnownBudget within) {
        require(state.isHandedIn());
        if (!within.isInReview()) {
            throw new BudgetNotSubmitted();
        }
        hands = hands.in(within.revision());
        verdict = Verdict.returned(why, remarks);
        enter(SheetState.RETURNED);
    }

    /** Its project left the budget, or the revision that it was drawn up in leads no further. */
    public void close() {
        enter(SheetState.CLOSED);
    }

    /**
     * An approval of the budget names this state of the sheet: it is in force.
     *
     * @return true if the sheet had moved on meanwhile and says again what was approved
     */
    public boolean comeIntoForce(ApprovedSheet approved) {
        inForce = approved.sequence();
        if (state == SheetState.APPROVED && sequence == approved.sequence()) {
            return false;
        }
        restore(approved, approved.judgedAgainst());
        return true;
    }

    /** As above, while the next revision is being worked on already: the sheet itself goes on. */
    public void isNamedInForce(@Nullable Long approvedSequence) {
        inForce = approvedSequence;
    }

    /**
     * An adjustment was given up: the sheet is again the one in force. That of the department goes along with the
     * declaration that says so.
     *
     * @param declared sequence of that declaration
     * @return true if it says something else than before
     */
    public boolean returnTo(ApprovedSheet approved, long declared) {
        long against = Math.max(approved.judgedAgainst(), about.project() == null ? declared : 0);
        boolean same = state == SheetState.APPROVED && content().equals(approved.content());
        if (!same || judgedAgainst != against) {
            restore(approved, against);
            return true;
        }
        return false;
    }

    private void restore(ApprovedSheet approved, long against) {
        about = about.named(approved.name());
        wording = wording.restored(approved.content());
        judgedAgainst = against;
        hands = hands.of(approved.revision());
        verdict = Verdict.approved(approved.grade());
        enter(SheetState.APPROVED);
    }

    /** True if it says what was approved at this sequence, and that is in force. */
    public boolean isInForceAs(long approvedSequence) {
        return state == SheetState.APPROVED
                && inForce().filter(at -> at == approvedSequence).isPresent();
    }

    /** Everyone who had a hand in what is judged here: none of them may approve it. */
    Set<String> contributorsWith(KnownBudget within) {
        return hands.and(within.contributors());
    }

    boolean isEditable(KnownBudget within) {
        return state.isWithDepartment() && !within.isFrozen();
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WrongState(state);
        }
    }

    private void enter(SheetState next) {
        state = next;
        sequence++;
        if (next != SheetState.APPROVED) {
            verdict = verdict.withoutGrade();
        }
    }

    public UUID id() {
        return id;
    }

    public SheetSubject about() {
        return about;
    }

    public int revision() {
        return hands.revision();
    }

    public long sequence() {
        return sequence;
    }

    public long judgedAgainst() {
        return judgedAgainst;
    }

    public SheetState state() {
        return state;
    }

    public Content content() {
        return wording.content();
    }

    Wording wording() {
        return wording;
    }

    Set<String> contributors() {
        return hands.contributors();
    }

    Verdict verdict() {
        return verdict;
    }

    public Optional<Long> inForce() {
        return Optional.ofNullable(inForce);
    }
}
