package org.jixiao.budget.department.unit;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.BudgetUnits;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.DepartmentResource;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.Registry;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.problem.NotFound;

/** The budget units of a department. */
@Path("api/v1/departments/{division}/{code:.+}/units")
@Tag(name = "directory")
@Authenticated
public class UnitResource {

    private final Departments departments;
    private final BudgetUnits units;
    private final Registry registry;
    private final UnitRegistry unitRegistry;
    private final Precondition precondition;
    private final Caller caller;

    UnitResource(
            Departments departments,
            BudgetUnits units,
            Registry registry,
            UnitRegistry unitRegistry,
            Precondition precondition,
            Caller caller) {
        this.departments = departments;
        this.units = units;
        this.registry = registry;
        this.unitRegistry = unitRegistry;
        this.precondition = precondition;
        this.caller = caller;
    }

    /** All units of one department: they are few. */
    public record UnitList(List<UnitView> items) {}

    @GET
    @Transactional
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitList.class)))
    @APIResponse(responseCode = "308", description = "merged: the survivor's are at Location")
    public Response list(@RestPath String division, @RestPath String code, @Context UriInfo uri) {
        return read(
                division,
                code,
                "/units",
                uri,
                department -> new UnitList(
                        units.of(department).stream().map(UnitView::of).toList()));
    }

    @GET
    @Path("{unit:.+}")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "308", description = "merged: the survivor's is at Location")
    public Response get(@RestPath String division, @RestPath String code, @RestPath String unit, @Context UriInfo uri) {
        return read(division, code, "/units/" + unit, uri, department -> units.find(department.key(), unit)
                .map(UnitView::of)
                .orElseThrow(NotFound::new));
    }

    /** The same unit again is answered with the one there is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "200",
            description = "there before",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public Response enter(@RestPath String division, @RestPath String code, @Valid @NotNull EnterUnit command) {
        Department department = registry.taken(new DepartmentKey(division, code));
        UnitRegistry.Entry entry = unitRegistry.enter(department, command);
        return Response.status(entry.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .header(
                        HttpHeaders.LOCATION,
                        DepartmentResource.path(department) + "/units/"
                                + entry.unit().code())
                .entity(UnitView.of(entry.unit()))
                .build();
    }

    @PUT
    @Path("{unit:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public UnitView describe(
            @RestPath String division,
            @RestPath String code,
            @RestPath String unit,
            @Valid @NotNull DescribeUnit command) {
        BudgetUnit found = taken(division, code, unit);
        unitRegistry.describe(found, command);
        return UnitView.of(found);
    }

    @DELETE
    @Path("{unit:.+}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public void remove(@RestPath String division, @RestPath String code, @RestPath String unit) {
        unitRegistry.remove(taken(division, code, unit));
    }

    private BudgetUnit taken(String division, String code, String unit) {
        Department department = registry.taken(new DepartmentKey(division, code));
        BudgetUnit found = units.locked(department.key(), unit).orElseThrow(NotFound::new);
        precondition.require(found.sequence());
        return found;
    }

    private Response read(String division, String code, String tail, UriInfo uri, Function<Department, Object> answer) {
        caller.requireReading(division, code);
        Department department =
                departments.find(new DepartmentKey(division, code)).orElseThrow(NotFound::new);
        return department.isMerged()
                ? DepartmentResource.toSurvivor(department, tail, uri)
                : Response.ok(answer.apply(department)).build();
    }
}
