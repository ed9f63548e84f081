package org.jixiao.budget.budget;

import org.jixiao.platform.problem.Refusal;

/** 422: it is more than one budget can hold; nothing was stored. */
public final class BudgetTooLarge extends Refusal {

    BudgetTooLarge() {
        super(422, "budget-too-large", Limits.PROJECTS, Limits.PROSE / 1024);
    }
}
