package org.jixiao.budget.department;

import org.jixiao.budget.contract.Coded;
import org.jixiao.platform.http.Versioned;

/** A department as callers see it. */
public record DepartmentView(Coded division, String code, String name, long sequence) implements Versioned {

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.division().coded(), department.code(), department.name(), department.sequence());
    }
}
