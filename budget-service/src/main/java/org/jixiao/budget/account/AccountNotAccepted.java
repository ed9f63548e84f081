package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 422: the identity server has rules of its own for names and addresses, and this account breaks one. */
final class AccountNotAccepted extends Refusal {

    AccountNotAccepted(String words) {
        super(422, "account-not-accepted", words);
    }
}
