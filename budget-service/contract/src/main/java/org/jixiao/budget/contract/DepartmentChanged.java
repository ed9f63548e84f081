package org.jixiao.budget.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory has a department under this name. Keyed by department.
 *
 * @param name the newest
 * @param aliases other ways it is written, as they were written; null in what was told before there were any
 * @param names every name it had, oldest first; null as above
 * @param units its budget units; null as above
 */
public record DepartmentChanged(
        DepartmentKey department,
        String name,
        String divisionName,
        @Nullable List<String> aliases,
        @Nullable List<Name> names,
        @Nullable List<Unit> units) {

    /** A name it had. @param since the first fiscal year it holds for; null for the first name there was */
    public record Name(String name, @Nullable FiscalYear since) {}

    /** A budget unit (预算单位) of it. */
    public record Unit(String code, String name, List<String> aliases) {}
}
