package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 403: nobody changes how far they reach themselves. */
final class OwnAccount extends Refusal {

    OwnAccount() {
        super(403, "own-account");
    }
}
