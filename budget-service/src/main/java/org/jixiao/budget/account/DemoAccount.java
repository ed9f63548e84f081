package org.jixiao.budget.account;

import org.jixiao.platform.problem.Refusal;

/** 403: the invented people of a demonstration stay as they were invented. */
final class DemoAccount extends Refusal {

    DemoAccount() {
        super(403, "demo-account");
    }
}
