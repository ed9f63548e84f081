package org.jixiao.budget.department;

import org.jixiao.platform.problem.Refusal;

/** 422: a budget belongs to a department that the directory has. */
public final class DepartmentUnknown extends Refusal {

    public DepartmentUnknown() {
        super(422, "department-unknown");
    }
}
