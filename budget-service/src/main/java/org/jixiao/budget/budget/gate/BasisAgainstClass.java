package org.jixiao.budget.budget.gate;

import java.util.Map;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.platform.problem.Refusal;

/** 409: only a project of class 人员类 or 运转类 is exempt, and as what it is. */
final class BasisAgainstClass extends Refusal {

    private final ProjectClass projectClass;

    BasisAgainstClass(ProjectClass projectClass) {
        super(409, "basis-against-class");
        this.projectClass = projectClass;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("projectClass", projectClass);
    }
}
