package org.jixiao.budget.department.load;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Departments in bulk. */
@Path("api/v1/departments/bulk")
@Tag(name = "directory")
@RolesAllowed(Role.ADMINISTRATOR)
public class LoadResource {

    /** So many as are stored within the time that an answer may take. */
    static final int MOST = 2_000;

    private final Loading loading;

    LoadResource(Loading loading) {
        this.loading = loading;
    }

    /** Departments with their units. @param atomic true for all or nothing */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AlsoRefuses(status = "422", when = "all or nothing was asked for, and a line was refused")
    public LoadReport load(
            @NotNull List<DepartmentItem> departments,
            @RestQuery @DefaultValue("false") boolean atomic,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return report(
                IntStream.range(0, departments.size())
                        .mapToObj(i -> new Loading.Line(i + 1, departments.get(i)))
                        .toList(),
                atomic,
                language);
    }

    /**
     * The same as a table: 区划代码, 部门代码, 部门名称, 别名, 启用年度, 单位代码, 单位名称, 单位别名, or division, code, name, aliases,
     * since, unitCode, unitName, unitAliases; several aliases apart by semicolons. A department with several units takes
     * several lines.
     */
    @POST
    @Consumes("text/csv")
    @AlsoRefuses(status = "422", when = "all or nothing was asked for, and a line was refused")
    public LoadReport loadTable(
            byte[] table,
            @RestQuery @DefaultValue("false") boolean atomic,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return report(DepartmentTable.read(table), atomic, language);
    }

    private LoadReport report(List<Loading.Line> lines, boolean atomic, @Nullable String language) {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw Refusal.ofField("", "一次须有 1 至 " + MOST + " 个部门。", "holds between 1 and " + MOST + " departments");
        }
        return atomic ? loading.together(lines, language) : loading.oneByOne(lines, language);
    }
}
