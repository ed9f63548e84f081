package org.jixiao.budget.department;

import org.jixiao.platform.problem.Refusal;

/** 422: a department belongs to a division that the directory has. */
public final class DivisionUnknown extends Refusal {

    public DivisionUnknown() {
        super(422, "division-unknown");
    }
}
