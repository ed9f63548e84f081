package org.jixiao.budget.contract;

/**
 * A department is no more: what was its is the other one's. A claim that names it is read as the survivor; what was
 * published under it stays as it is. Keyed by the merged department, and the last that is told of it.
 *
 * @param name its last name
 * @param into the survivor at that time, which may have been merged since
 */
public record DepartmentMerged(
        DepartmentKey department, String name, String divisionName, DepartmentKey into, String intoName) {}
