package org.jixiao.budget.department;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A department as callers see it.
 *
 * @param name in the year asked for, else the newest
 * @param aliases other ways it is written
 * @param names every name it had, oldest first
 * @param mergedInto the one that stands for it since; null while it stands itself
 */
public record DepartmentView(
        Coded division,
        String code,
        String name,
        List<String> aliases,
        List<Name> names,
        @Nullable DepartmentKey mergedInto,
        long sequence)
        implements Versioned {

    /** A name it had. @param since the first fiscal year it holds for; null for the first name there was */
    @Schema(name = "DepartmentName")
    public record Name(String name, @Nullable FiscalYear since) {}

    public static DepartmentView of(Department department) {
        return named(department, department.name());
    }

    static DepartmentView of(Department department, FiscalYear year) {
        return named(department, department.name(year));
    }

    private static DepartmentView named(Department department, String name) {
        return new DepartmentView(
                department.division().coded(),
                department.code(),
                name,
                department.aliases(),
                department.names().stream()
                        .map(each -> new Name(each.name(), each.sinceYear()))
                        .toList(),
                department.isMerged() ? department.standing().key() : null,
                department.sequence());
    }
}
