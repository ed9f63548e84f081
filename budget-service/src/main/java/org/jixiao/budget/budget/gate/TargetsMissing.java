package org.jixiao.budget.budget.gate;

import java.util.List;

/** 409: sheets that the submission needs are not handed in, or were drawn up for an older state. */
final class TargetsMissing extends TargetsLacking {

    TargetsMissing(List<Missing> missing) {
        super("targets-missing", missing);
    }
}
