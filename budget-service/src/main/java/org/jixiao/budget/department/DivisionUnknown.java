package org.jixiao.budget.department;

import org.jixiao.platform.problem.Refusal;

/** 422: a department belongs to a division that the directory has. */
final class DivisionUnknown extends Refusal {

    DivisionUnknown() {
        super(422, "division-unknown");
    }
}
