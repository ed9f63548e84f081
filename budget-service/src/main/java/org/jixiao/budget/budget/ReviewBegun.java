package org.jixiao.budget.budget;

import org.jixiao.platform.problem.Refusal;

/** 409: once a sheet was judged, only the finance bureau can send the budget back. */
final class ReviewBegun extends Refusal {

    ReviewBegun() {
        super(409, "review-begun");
    }
}
