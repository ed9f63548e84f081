package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 409: a username and an address belong to one account each. */
final class AccountTaken extends Refusal {

    AccountTaken() {
        super(409, "account-taken");
    }
}
