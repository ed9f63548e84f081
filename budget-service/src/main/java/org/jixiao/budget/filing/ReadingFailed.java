package org.jixiao.budget.filing;

import org.jixiao.platform.problem.Refusal;

/** 422: the reading of the file broke off each time it was tried. */
final class ReadingFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    ReadingFailed() {
        super(422, "reading-failed", Claim.MOST_ATTEMPTS);
    }
}
