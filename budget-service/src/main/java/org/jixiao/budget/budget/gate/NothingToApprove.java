package org.jixiao.budget.budget.gate;

import org.jixiao.platform.problem.Refusal;

/** 409: a budget with neither projects nor targets of its own holds nothing that could be approved. */
final class NothingToApprove extends Refusal {

    NothingToApprove() {
        super(409, "nothing-to-approve");
    }
}
