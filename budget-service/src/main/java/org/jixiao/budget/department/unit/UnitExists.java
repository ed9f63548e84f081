package org.jixiao.budget.department.unit;

import java.util.Map;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.platform.problem.Refusal;

/** 409: within a department a code, and a way of writing a name, leads to one unit. */
public final class UnitExists extends Refusal {

    private final transient UnitView unit;

    UnitExists(BudgetUnit unit) {
        super(409, "unit-exists", unit.name(), unit.code());
        this.unit = UnitView.of(unit);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("unit", unit);
    }
}
