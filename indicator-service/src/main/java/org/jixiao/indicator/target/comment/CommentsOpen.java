package org.jixiao.indicator.target.comment;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: what a reviewer asked for is answered, comment by comment, before the sheet is handed in again. */
public final class CommentsOpen extends Refusal {

    private final transient List<CommentView> open;

    public CommentsOpen(List<ReviewComment> open) {
        super(409, "comments-open", open.size());
        this.open = CommentView.all(open);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("comments", open);
    }
}
