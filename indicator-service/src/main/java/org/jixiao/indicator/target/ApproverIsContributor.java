package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: who edited or submitted something does not approve it. */
final class ApproverIsContributor extends Refusal {

    ApproverIsContributor() {
        super(409, "approver-is-contributor");
    }
}
