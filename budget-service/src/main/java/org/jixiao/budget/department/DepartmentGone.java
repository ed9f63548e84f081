package org.jixiao.budget.department;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: a department that was merged into another is kept as it was. */
public final class DepartmentGone extends Refusal {

    private final transient DepartmentView survivor;

    public DepartmentGone(Department merged) {
        super(409, "department-gone", merged.code(), merged.standing().code());
        this.survivor = DepartmentView.of(merged.standing());
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("department", survivor);
    }
}
