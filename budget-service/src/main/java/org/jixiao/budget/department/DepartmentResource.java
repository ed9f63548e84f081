package org.jixiao.budget.department;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Idempotent;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The departments, as an administrator keeps them. */
@Path("api/v1/departments")
@Tag(name = "directory")
@Authenticated
public class DepartmentResource {

    private final Divisions divisions;
    private final Departments departments;
    private final DirectoryEvents events;
    private final Audit audit;
    private final Caller caller;

    DepartmentResource(
            Divisions divisions, Departments departments, DirectoryEvents events, Audit audit, Caller caller) {
        this.divisions = divisions;
        this.departments = departments;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page<DepartmentView> list(
            @RestQuery @Nullable String division, @RestQuery @Nullable String q, @Valid @BeanParam Page.Request page) {
        Selection readable = Selection.within(caller.reach(), "division.code", "key");
        return Page.of(
                departments.page(readable, division, q, page),
                page,
                department -> department.key().toString(),
                DepartmentView::of);
    }

    @GET
    @Path("{division}/{code:.+}")
    @Transactional
    public DepartmentView get(@RestPath String division, @RestPath String code) {
        caller.requireReading(division, code);
        return departments
                .findByIdOptional(new DepartmentKey(division, code).toString())
                .map(DepartmentView::of)
                .orElseThrow(NotFound::new);
    }

    /** The same department again is answered with the one there is. */
    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Idempotent
    public Response register(@Valid @NotNull RegisterDepartment command) {
        caller.requireDivision(command.division());
        Division division = divisions.locked(command.division()).orElseThrow(DivisionUnknown::new);
        Optional<Department> present = present(command);
        Department department = present.orElseGet(() -> add(division, command));
        return Response.status(present.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/departments/" + department.key())
                .entity(DepartmentView.of(department))
                .build();
    }

    private Optional<Department> present(RegisterDepartment command) {
        if (command.code() == null) {
            return departments.named(command.division(), command.name());
        }
        String key = new DepartmentKey(command.division(), command.code()).toString();
        Optional<Department> present = departments.findByIdOptional(key);
        present.filter(department -> !department.name().equals(command.name())).ifPresent(department -> {
            throw new DepartmentExists(department);
        });
        return present;
    }

    private Department add(Division division, RegisterDepartment command) {
        String code = command.code() == null ? departments.mint(division.code()) : command.code();
        Department department = new Department(division, code, command.name());
        departments.persist(department);
        events.changed(department);
        audit.record(new Audit.Act(
                "register", "department/" + department.key(), division.code(), code, department.sequence(), null));
        return department;
    }
}
