package org.jixiao.indicator.target.comment;

import org.jixiao.platform.problem.Refusal;

/** 409: a comment that waits for an answer is open as it is. */
public final class CommentNotAnswered extends Refusal {

    CommentNotAnswered(int number) {
        super(409, "comment-not-answered", number);
    }
}
