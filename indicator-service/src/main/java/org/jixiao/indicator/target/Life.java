package org.jixiao.indicator.target;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.Resolution;
import org.jspecify.annotations.Nullable;

/** A sheet on its way between department and bureau: where it stands, whose hands it went through, what was said of it. */
@Embeddable
record Life(
        @Embedded Standing standing,
        @Embedded Hands hands,
        @Embedded Review review) {

    static Life inRevision(int revision) {
        return new Life(Standing.NEW, Hands.noneIn(revision), Review.NONE);
    }

    /** A draft of something else, whatever it was before. */
    Life drawnUpFor(Declaration declared) {
        return new Life(
                        standing.judgedAgainst(declared.sequence()),
                        hands.in(declared.revision()).drawnUpFor(declared.contributors()),
                        review)
                .workedOn();
    }

    /** What it was drawn up for has a new sequence but says the same. */
    Life standingFor(long sequence) {
        return new Life(standing.judgedAgainst(sequence).entering(standing.state()), hands, review);
    }

    /** @throws SheetFrozen once it is handed in, or while its budget is under review */
    Life writtenBy(String editor, KnownBudget within) {
        requireEditable(within);
        return new Life(standing, hands.in(within.revision()).with(editor), review).workedOn();
    }

    /**
     * The sheet itself stays as it is.
     *
     * @throws SheetFrozen once it is handed in, or while its budget is under review
     * @throws org.jixiao.platform.problem.NotFound if nobody made such a comment in this revision
     */
    Life answering(int comment, Resolution answer, KnownBudget within) {
        requireEditable(within);
        return new Life(
                standing,
                hands.in(within.revision()).with(answer.by()),
                review.answering(hands.revision(), comment, answer));
    }

    /**
     * A reason is given for a finding: the sheet itself stays as it is, but who gave it had a hand in it.
     *
     * @throws SheetFrozen once it is handed in, or while its budget is under review
     */
    Life acknowledged(String by, KnownBudget within) {
        requireEditable(within);
        return new Life(standing, hands.in(within.revision()).with(by), review);
    }

    /**
     * @throws WrongState unless it is draft or returned
     * @throws BudgetUnderReview while that cannot change anything
     * @throws org.jixiao.indicator.target.comment.CommentsOpen while the reviewer waits for an answer to something
     */
    Life submitted(String submitter, Instant at, KnownBudget within) {
        standing.require(standing.state().isWithDepartment());
        within.requireWithDepartment();
        Hands with = hands.in(within.revision()).with(submitter);
        return new Life(standing.entering(SheetState.SUBMITTED), with, review.handedIn(with.revision(), at));
    }

    /** @throws WrongState unless it is submitted or approved @throws BudgetUnderReview while its budget is submitted */
    Life recalled(KnownBudget within) {
        standing.require(standing.state().isHandedIn());
        within.requireWithDepartment();
        return new Life(standing, hands.in(within.revision()), review).workedOn();
    }

    /**
     * @param project null for the department as a whole
     * @throws WrongState unless it is submitted
     * @throws BudgetNotSubmitted unless its budget lies before the bureau with what this sheet was drawn up for
     * @throws ApproverIsContributor if the reviewer had a hand in sheet, project or budget
     * @throws org.jixiao.indicator.target.comment.CommentsOpen while an answer that was not taken waits for another
     */
    Life approved(Verdict verdict, String reviewer, Instant at, KnownBudget within, @Nullable UUID project) {
        standing.require(standing.state() == SheetState.SUBMITTED);
        if (!within.submits(project, standing.judgedAgainst())) {
            throw new BudgetNotSubmitted();
        }
        if (contributorsWith(within).contains(reviewer)) {
            throw new ApproverIsContributor();
        }
        review.requireAnswered(hands.revision());
        return new Life(
                standing.entering(SheetState.APPROVED), hands.in(within.revision()), review.approved(verdict, at));
    }

    /**
     * The sheet itself stays as it is: it is for a return to send it back.
     *
     * @throws WrongState unless it is submitted or returned
     * @throws BudgetNotSubmitted unless review has begun
     * @throws org.jixiao.platform.problem.NotFound if nobody made such a comment in this revision
     */
    Life reopening(int comment, String asked, String reviewer, Instant at, KnownBudget within) {
        standing.require(standing.state().isInReview());
        if (!within.isInReview()) {
            throw new BudgetNotSubmitted();
        }
        return new Life(standing, hands, review.reopening(hands.revision(), comment, asked, reviewer, at));
    }

    /** @throws WrongState unless it is submitted or approved @throws BudgetNotSubmitted unless review has begun */
    Life sentBack(Return sent, KnownBudget within) {
        standing.require(standing.state().isHandedIn());
        if (!within.isInReview()) {
            throw new BudgetNotSubmitted();
        }
        Hands in = hands.in(within.revision());
        return new Life(standing.entering(SheetState.RETURNED), in, review.sentBack(sent, in.revision()));
    }

    /** Approved again as it was. @param against what it now answers for */
    Life restored(ApprovedSheet approved, long against) {
        return new Life(
                standing.judgedAgainst(against).entering(SheetState.APPROVED),
                hands.of(approved.revision()),
                review.approved(approved.verdict(), approved.approvedAt()));
    }

    Life withInForce(@Nullable Long approved) {
        return new Life(standing.withInForce(approved), hands, review);
    }

    Life closed() {
        return new Life(standing.entering(SheetState.CLOSED), hands, review.resumed());
    }

    private Life workedOn() {
        return new Life(standing.entering(SheetState.DRAFT), hands, review.resumed());
    }

    /** Everyone who had a hand in what is judged here: none of them may approve it. */
    Set<String> contributorsWith(KnownBudget within) {
        return hands.and(within.contributors());
    }

    boolean isEditable(KnownBudget within) {
        return standing.state().isWithDepartment() && !within.isFrozen();
    }

    /** @throws SheetFrozen once it is handed in, or while its budget is under review */
    void requireEditable(KnownBudget within) {
        if (!isEditable(within)) {
            throw new SheetFrozen(standing.state());
        }
    }
}
