package org.jixiao.budget.budget.gate;

import org.jixiao.platform.problem.Refusal;

/** 409: nobody approves what they edited or submitted. */
final class ApproverIsContributor extends Refusal {

    ApproverIsContributor() {
        super(409, "approver-is-contributor");
    }
}
