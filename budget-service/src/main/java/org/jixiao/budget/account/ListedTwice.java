package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 409: a list says once how an account is to stand. */
final class ListedTwice extends Refusal {

    ListedTwice() {
        super(409, "listed-twice");
    }
}
