package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: a hard finding has to be mended, and a remark needs no reason. */
final class NotAcknowledgeable extends Refusal {

    NotAcknowledgeable() {
        super(409, "not-acknowledgeable");
    }
}
