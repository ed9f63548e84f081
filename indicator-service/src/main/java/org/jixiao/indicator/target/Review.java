package org.jixiao.indicator.target;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jixiao.indicator.target.comment.CommentsOpen;
import org.jixiao.indicator.target.comment.Resolution;
import org.jixiao.indicator.target.comment.ReviewComment;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * What passes between the department and the bureau about a sheet: how often it was handed in, what the bureau said, what it
 * asked for and what the department answered.
 *
 * @param rounds how often the sheet was handed in; 0 for never
 * @param since when it was handed in, returned or approved, whichever came last; null before
 * @param reason why it was returned; null where it was not
 * @param comments of all revisions, in the order of their numbers
 * @param grade null where none is given
 * @param ratings null where the criteria were not rated one by one
 * @param explanation why this grade; null where nobody said
 */
@Embeddable
public record Review(
        int rounds,
        @Nullable Instant since,
        @Nullable String reason,
        @AsJson List<ReviewComment> comments,
        @Enumerated(EnumType.STRING) @Nullable Grade grade,
        @AsJson @Nullable Ratings ratings,
        @Nullable String explanation) {

    static final Review NONE = new Review(0, null, null, List.of(), null, null, null);

    /** @throws CommentsOpen while something that was asked for in this revision is not answered */
    void requireAnswered(int revision) {
        List<ReviewComment> open = openIn(revision);
        if (!open.isEmpty()) {
            throw new CommentsOpen(open);
        }
    }

    /** @throws CommentsOpen while something that was asked for in this revision is not answered */
    Review handedIn(int revision, Instant at) {
        requireAnswered(revision);
        return new Review(rounds + 1, at, null, comments, null, null, null);
    }

    /** @param at null where an approval was restored of which nobody kept when it was given */
    Review approved(Verdict verdict, @Nullable Instant at) {
        return new Review(rounds, at, null, comments, verdict.grade(), verdict.ratings(), verdict.explanation());
    }

    Review sentBack(Return sent, int revision) {
        List<ReviewComment> all = new ArrayList<>(comments);
        for (ReviewComment.Remark remark : sent.remarks()) {
            all.add(new ReviewComment(
                    all.size() + 1,
                    revision,
                    rounds,
                    remark.ordinal(),
                    remark.indicator(),
                    remark.text(),
                    sent.by(),
                    sent.at(),
                    null,
                    List.of()));
        }
        Verdict verdict = sent.verdict();
        return new Review(
                rounds,
                sent.at(),
                sent.reason(),
                List.copyOf(all),
                verdict.grade(),
                verdict.ratings(),
                verdict.explanation());
    }

    /** @throws NotFound if nobody made such a comment in this revision */
    Review answering(int revision, int number, Resolution answer) {
        return changing(revision, number, comment -> comment.answered(answer));
    }

    /**
     * @throws NotFound if nobody made such a comment in this revision
     * @throws org.jixiao.indicator.target.comment.CommentNotAnswered if it waits for an answer anyway
     */
    Review reopening(int revision, int number, String asked, String reviewer, Instant at) {
        return changing(revision, number, comment -> comment.reopened(asked, reviewer, at));
    }

    private Review changing(int revision, int number, UnaryOperator<ReviewComment> change) {
        if (commentsIn(revision).stream().noneMatch(comment -> comment.number() == number)) {
            throw new NotFound();
        }
        List<ReviewComment> all = comments.stream()
                .map(comment -> comment.number() == number ? change.apply(comment) : comment)
                .toList();
        return new Review(rounds, since, reason, all, grade, ratings, explanation);
    }

    /** Once a sheet is worked on again, what was thought of it is past. What was asked for is not. */
    Review resumed() {
        return new Review(rounds, since, reason, comments, null, null, null);
    }

    Verdict verdict() {
        return new Verdict(ratings, grade, explanation);
    }

    /** Those made in one revision of the budget. */
    List<ReviewComment> commentsIn(int revision) {
        return comments.stream()
                .filter(comment -> comment.revision() == revision)
                .toList();
    }

    /** Those of the newest return, and older ones that are asked again, as others are told. */
    List<Comment> askedLast() {
        return comments.stream()
                .filter(comment -> comment.round() == rounds || comment.isAskedAgain())
                .map(ReviewComment::told)
                .toList();
    }

    /** Those the department has not answered. */
    List<ReviewComment> openIn(int revision) {
        return commentsIn(revision).stream()
                .filter(comment -> comment.state() == ReviewComment.State.OPEN)
                .toList();
    }
}
