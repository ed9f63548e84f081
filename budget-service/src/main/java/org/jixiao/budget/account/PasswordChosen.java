package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 409: a person who has chosen a password is not given another by an administrator. */
final class PasswordChosen extends Refusal {

    PasswordChosen() {
        super(409, "password-chosen");
    }
}
