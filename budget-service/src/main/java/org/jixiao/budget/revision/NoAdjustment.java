package org.jixiao.budget.revision;

import org.jixiao.platform.problem.Refusal;

/** 409: no adjustment is open. */
final class NoAdjustment extends Refusal {

    NoAdjustment() {
        super(409, "no-adjustment");
    }
}
