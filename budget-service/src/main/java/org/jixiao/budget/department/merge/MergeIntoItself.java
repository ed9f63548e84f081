package org.jixiao.budget.department.merge;

import org.jixiao.platform.problem.Refusal;

/** 422: a department is merged into another one. */
final class MergeIntoItself extends Refusal {

    MergeIntoItself() {
        super(422, "merge-into-itself");
    }
}
