package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 501: this installation gave the service no way to the accounts. */
final class AccountsNotKept extends Refusal {

    AccountsNotKept() {
        super(501, "accounts-not-kept");
    }
}
