package org.jixiao.budget.department.unit;

import java.util.List;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.platform.http.Versioned;

/** A budget unit as callers see it. @param aliases other ways it is written */
public record UnitView(DepartmentKey department, String code, String name, List<String> aliases, long sequence)
        implements Versioned {

    static UnitView of(BudgetUnit unit) {
        return new UnitView(unit.department().key(), unit.code(), unit.name(), unit.aliases(), unit.sequence());
    }
}
