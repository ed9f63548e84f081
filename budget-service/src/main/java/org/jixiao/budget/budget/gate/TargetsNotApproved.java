package org.jixiao.budget.budget.gate;

import java.util.List;

/** 409: no approved target, no money. */
final class TargetsNotApproved extends TargetsLacking {

    TargetsNotApproved(List<Missing> missing) {
        super("targets-not-approved", missing);
    }
}
