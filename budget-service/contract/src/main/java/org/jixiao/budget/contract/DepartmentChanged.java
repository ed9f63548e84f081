package org.jixiao.budget.contract;

/** The directory has a department under this name. Keyed by department. */
public record DepartmentChanged(DepartmentKey department, String name, String divisionName) {}
