package org.jixiao.budget.department;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: within a division a name, or another way of writing it, leads to one department. */
public final class NameTaken extends Refusal {

    private final transient DepartmentView department;

    NameTaken(Department department) {
        super(409, "name-taken", department.name(), department.code());
        this.department = DepartmentView.of(department);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("department", department);
    }
}
