package org.jixiao.budget.department;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: a code names one department, and this one goes by another name. */
final class DepartmentExists extends Refusal {

    private final transient DepartmentView department;

    DepartmentExists(Department department) {
        super(409, "department-exists", department.name());
        this.department = DepartmentView.of(department);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("department", department);
    }
}
