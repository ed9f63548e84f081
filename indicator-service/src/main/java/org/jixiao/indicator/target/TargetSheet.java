package org.jixiao.indicator.target;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.Resolution;
import org.jixiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A target sheet (绩效目标表): the objectives and indicators of one project, or of a department as a whole. Its sequence
 * rises with every write. What it says is its {@link Wording}, where it is on its way its {@link Life}, which refuses what is not
 * possible there.
 */
@Entity
@DynamicUpdate
@Table(name = "target_sheet")
public class TargetSheet {

    @Id
    private UUID id;

    @Embedded
    private SheetSubject about;

    @Embedded
    private Wording wording;

    @Embedded
    private Life life;

    protected TargetSheet() {}

    private TargetSheet(
            KnownBudget budget, @Nullable UUID project, FiscalYear year, Wording beginning, Declaration declared) {
        this.id = Ids.next();
        this.about = SheetSubject.of(budget, project, year, declared.name());
        this.wording = beginning;
        this.life = Life.inRevision(declared.revision());
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
        wording = wording.isBlank() ? beginning : wording.carryingOn(beginning.forerunner());
    }

    /** Carries on what was found to be the same of the year before, if it is not said to carry on another. */
    void linkTo(UUID earlier) {
        wording = wording.linkedTo(earlier);
    }

    /** @param lastYear what the sheet that it carries on asked for, the year before */
    void remember(Content lastYear) {
        wording = wording.rememberingYear(lastYear);
    }

    /** True if it was drawn up for something older than this. */
    boolean isOutdatedBy(Declaration declared) {
        return declared.revision() > revision() || declared.sequence() > judgedAgainst();
    }

    /**
     * Back to draft, whatever its state: it is now for something else. The rows of a filing are taken once; what a
     * person has written is not overwritten, then newly filed rows wait as a proposal.
     */
    void redraw(Declaration declared) {
        draw(declared);
    }

    private void draw(Declaration declared) {
        about = about.named(declared.name());
        wording = wording.taking(declared);
        life = life.drawnUpFor(declared);
    }

    /** What it was drawn up for has a new sequence but says the same. */
    void standsFor(long sequenceOfTheSame) {
        life = life.standingFor(sequenceOfTheSame);
    }

    void edit(Content written, String editor, KnownBudget within) {
        life = life.writtenBy(editor, within);
        wording = wording.writtenBy(written);
    }

    /** Says what a sheet of an earlier year says. */
    void copy(UUID earlier, Content said, String editor, KnownBudget within) {
        life = life.writtenBy(editor, within);
        wording = wording.copying(earlier, said);
    }

    /** Says what was done about a comment, or why nothing was. */
    void answer(int comment, Resolution answer, KnownBudget within) {
        life = life.answering(comment, answer, within);
    }

    /** A reason is given for leaving something as it is. */
    void acknowledge(String by, KnownBudget within) {
        life = life.acknowledged(by, within);
    }

    /** The bureau does not take the answer to a comment. @param asked what is still asked for */
    public void reopen(int comment, String asked, String reviewer, Instant at, KnownBudget within) {
        life = life.reopening(comment, asked, reviewer, at, within);
    }

    /** @throws RowsProposed while rows of a newer filing wait to be taken or left */
    void submit(String submitter, Instant at, KnownBudget within) {
        Life handedIn = life.submitted(submitter, at, within);
        wording.requireSettled();
        life = handedIn;
    }

    void recall(KnownBudget within) {
        life = life.recalled(within);
    }

    public void approve(Verdict verdict, String reviewer, Instant at, KnownBudget within) {
        life = life.approved(verdict, reviewer, at, within, about.project());
    }

    public void sendBack(Return sent, KnownBudget within) {
        life = life.sentBack(sent, within);
    }

    /** Its project left the budget, or the revision that it was drawn up in leads no further. */
    public void close() {
        life = life.closed();
    }

    /**
     * An approval of the budget names this state of the sheet: it is in force.
     *
     * @return true if the sheet had moved on meanwhile and says again what was approved
     */
    public boolean comeIntoForce(ApprovedSheet approved) {
        life = life.withInForce(approved.sequence());
        boolean moved = !life.standing().isApprovedAt(approved.sequence());
        if (moved) {
            restore(approved, approved.judgedAgainst());
        }
        return moved;
    }

    /** As above, while the next revision is being worked on already: the sheet itself goes on. */
    public void isNamedInForce(@Nullable Long approvedSequence) {
        life = life.withInForce(approvedSequence);
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
        boolean same = state() == SheetState.APPROVED && content().equals(approved.content());
        if (!same || judgedAgainst() != against) {
            restore(approved, against);
            return true;
        }
        return false;
    }

    private void restore(ApprovedSheet approved, long against) {
        about = about.named(approved.name());
        wording = wording.restored(approved.content());
        life = life.restored(approved, against);
    }

    /** True if it says what was approved at this sequence, and that is in force. */
    public boolean isInForceAs(long approvedSequence) {
        return life.standing().isInForceAs(approvedSequence);
    }

    public UUID id() {
        return id;
    }

    public SheetSubject about() {
        return about;
    }

    public int revision() {
        return life.hands().revision();
    }

    public long sequence() {
        return life.standing().sequence();
    }

    public long judgedAgainst() {
        return life.standing().judgedAgainst();
    }

    public SheetState state() {
        return life.standing().state();
    }

    public Content content() {
        return wording.content();
    }

    Wording wording() {
        return wording;
    }

    Life life() {
        return life;
    }

    public Review review() {
        return life.review();
    }

    public Optional<Long> inForce() {
        return Optional.ofNullable(life.standing().inForce());
    }
}
