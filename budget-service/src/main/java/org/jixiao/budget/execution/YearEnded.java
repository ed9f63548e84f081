package org.jixiao.budget.execution;

import org.jixiao.platform.problem.Refusal;

/** 409: nothing more is paid from a budget that was closed. */
final class YearEnded extends Refusal {

    YearEnded() {
        super(409, "year-ended");
    }
}
