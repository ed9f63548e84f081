package org.jixiao.indicator.target;

import org.jixiao.platform.problem.Refusal;

/** 409: the sheet has no finding with this fingerprint that a reason could answer. */
final class FindingGone extends Refusal {

    FindingGone() {
        super(409, "finding-gone");
    }
}
