package org.jixiao.budget.department;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.budget.change.ChangedSince;
import org.jixiao.budget.change.Changes;
import org.jixiao.budget.change.Reading;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The departments, as an administrator keeps them. */
@Path("api/v1/departments")
@Tag(name = "directory")
@Authenticated
public class DepartmentResource {

    private final Departments departments;
    private final Registry registry;
    private final Changes changes;
    private final Precondition precondition;
    private final Caller caller;

    DepartmentResource(
            Departments departments, Registry registry, Changes changes, Precondition precondition, Caller caller) {
        this.departments = departments;
        this.registry = registry;
        this.changes = changes;
        this.precondition = precondition;
        this.caller = caller;
    }

    /**
     * The departments the caller may read.
     *
     * @param q part of a code, of a name it has or had, or of another way it is written
     * @param merged true to see those merged into others, too
     */
    @GET
    @Transactional
    public RestResponse<Page<DepartmentView>> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String q,
            @RestQuery @DefaultValue("false") boolean merged,
            @BeanParam ChangedSince since,
            @Valid @BeanParam Page.Request page) {
        Selection readable = Selection.within(caller.reach(), "division.code", "key");
        Reading reading = changes.reading(since);
        return reading.answer(Page.of(
                departments.page(readable, new Departments.Asked(division, q, merged, since.updatedSince()), page),
                page,
                department -> department.key().toString(),
                DepartmentView::of));
    }

    /** One that was merged answers with the way to its survivor. @param fiscalYear to have the name of that year */
    @GET
    @Path("{division}/{code:.+}")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    @APIResponse(responseCode = "308", description = "merged: the survivor is at Location")
    public Response get(
            @RestPath String division,
            @RestPath String code,
            @RestQuery @Nullable @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) Integer fiscalYear,
            @Context UriInfo uri) {
        caller.requireReading(division, code);
        Department department =
                departments.find(new DepartmentKey(division, code)).orElseThrow(NotFound::new);
        if (department.isMerged()) {
            return toSurvivor(department, "", uri);
        }
        return Response.ok(
                        fiscalYear == null
                                ? DepartmentView.of(department)
                                : DepartmentView.of(department, new FiscalYear(fiscalYear)))
                .build();
    }

    /** The same department again is answered with the one there is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "there before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DepartmentView.class)))
    public Response register(@Valid @NotNull RegisterDepartment command) {
        Registry.Entry entry = registry.register(command);
        return Response.status(entry.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.LOCATION, path(entry.department()))
                .entity(DepartmentView.of(entry.department()))
                .build();
    }

    /** Renames it, from a fiscal year on, and says how else it is written. */
    @PUT
    @Path("{division}/{code:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public DepartmentView describe(
            @RestPath String division, @RestPath String code, @Valid @NotNull DescribeDepartment command) {
        Department department = registry.taken(new DepartmentKey(division, code));
        precondition.require(department.sequence());
        registry.describe(department, command);
        return DepartmentView.of(department);
    }

    /** What was asked of the merged one is to be asked of its survivor, for good. @param tail of the path, behind the department */
    public static Response toSurvivor(Department merged, String tail, UriInfo asked) {
        String query = asked.getRequestUri().getRawQuery();
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, path(merged.standing()) + tail + (query == null ? "" : "?" + query))
                .build();
    }

    /** Where a department stands. */
    public static String path(Department department) {
        return "/api/v1/departments/" + department.key();
    }
}
