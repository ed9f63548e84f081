package org.jixiao.indicator.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.indicator.library.directory.Directory;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * For whom a definition is there: all, a region with what lies within it ({@code 440100} covers {@code 440104}), or one department.
 *
 * @param division six digits; empty for all
 * @param department its code within the division; empty unless it is for one
 */
@Schema(name = "DefinitionScope")
@Embeddable
public record DefinitionScope(
        @Enumerated(EnumType.STRING) ScopeLevel level,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String division,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String department) {

    public static final DefinitionScope NATIONAL = new DefinitionScope(ScopeLevel.NATIONAL, "", "");

    public static DefinitionScope ofRegion(String division) {
        return new DefinitionScope(ScopeLevel.REGION, division, "");
    }

    public static DefinitionScope ofDepartment(String division, String department) {
        return new DefinitionScope(ScopeLevel.DEPARTMENT, division, department);
    }

    /** @throws Refusal if the level needs a division or department that is not named, or has none that is */
    public static DefinitionScope of(ScopeLevel level, @Nullable String division, @Nullable String department) {
        String where = division == null ? "" : division;
        String whose = department == null ? "" : department;
        requireStated("/scope/division", level != ScopeLevel.NATIONAL, !where.isEmpty(), level);
        requireStated("/scope/department", level == ScopeLevel.DEPARTMENT, !whose.isEmpty(), level);
        return new DefinitionScope(level, where, whose);
    }

    /** @throws Refusal for a division or a department that the directory lacks */
    void requireKnown(Directory directory) {
        if (level != ScopeLevel.NATIONAL && !directory.hasDivision(division)) {
            throw Refusal.ofField(
                    "/scope/division", "部门目录中没有这个行政区划的部门。", "is no division that has a department in the directory");
        }
        if (level == ScopeLevel.DEPARTMENT && !directory.has(new DepartmentKey(division, department))) {
            throw Refusal.ofField("/scope/department", "部门目录中没有这个部门。", "is no department of the directory");
        }
    }

    private static void requireStated(String pointer, boolean needed, boolean stated, ScopeLevel level) {
        if (needed && !stated) {
            throw Refusal.ofField(pointer, level.zh() + "级的指标须填写。", "is needed for the level " + level.word());
        }
        if (stated && !needed) {
            throw Refusal.ofField(pointer, level.zh() + "级的指标不填写。", "is not for the level " + level.word());
        }
    }
}
