package org.jixiao.indicator.target.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a reader sees it.
 *
 * @param number names it within its sheet
 * @param revision business edition of the budget it was made in
 * @param round the submission of the sheet that it speaks of
 * @param ordinal the indicator it is about; null where it is about the whole sheet
 * @param indicator name of that indicator when the comment was made
 * @param by subject of the reviewer
 * @param resolution null while the department has not answered
 * @param reopened answers given before, that the bureau did not take
 */
public record CommentView(
        int number,
        int revision,
        int round,
        @Nullable Integer ordinal,
        @Nullable String indicator,
        String text,
        ReviewComment.State state,
        String by,
        Instant at,
        @Nullable Resolution resolution,
        List<Reopening> reopened) {

    public static List<CommentView> all(List<ReviewComment> comments) {
        return comments.stream().map(CommentView::of).toList();
    }

    private static CommentView of(ReviewComment comment) {
        return new CommentView(
                comment.number(),
                comment.revision(),
                comment.round(),
                comment.ordinal(),
                comment.indicator(),
                comment.text(),
                comment.state(),
                comment.by(),
                comment.at(),
                comment.resolution(),
                comment.reopenings());
    }
}
