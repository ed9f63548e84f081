package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 403: an administrator changes accounts only that reach no further than the administrator. */
final class AccountElsewhere extends Refusal {

    AccountElsewhere() {
        super(403, "account-elsewhere");
    }
}
