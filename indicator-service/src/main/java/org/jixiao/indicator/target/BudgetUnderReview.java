package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: the budget is handed in or approved; the department can change its sheets again when it has the budget back. */
final class BudgetUnderReview extends Refusal {

    BudgetUnderReview() {
        super(409, "budget-under-review");
    }
}
