package org.jixiao.budget.execution;

import org.jixiao.platform.problem.Refusal;

/** 413: one request holds so many payments at most. Nothing was stored. */
final class TooManyPayments extends Refusal {

    TooManyPayments(int most) {
        super(413, "too-many-payments", most);
    }
}
