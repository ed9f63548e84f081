package org.jixiao.budget.window;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.Division;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Filing windows, as the finance bureau sets them and everyone concerned reads them. */
@Path(FilingWindowResource.PATH)
@Tag(name = "directory")
@Authenticated
public class FilingWindowResource {

    static final String PATH = "api/v1/filing-windows";

    private static final String YEAR = "[0-9]{4}";

    private final FilingWindows windows;
    private final Departments departments;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    FilingWindowResource(
            FilingWindows windows,
            Departments departments,
            Audit audit,
            Caller caller,
            Precondition precondition,
            Clock clock) {
        this.windows = windows;
        this.departments = departments;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Page<FilingWindowView> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable Integer fiscalYear,
            @Valid @BeanParam Page.Request page) {
        return Page.of(
                windows.page(caller.reach(), division, fiscalYear, page),
                page,
                FilingWindow::key,
                window -> view(window, null));
    }

    /** With a department, also how long it has. */
    @GET
    @Path("{division}/{fiscalYear}")
    @Transactional
    public FilingWindowView get(
            @RestPath String division,
            @RestPath @Pattern(regexp = YEAR) String fiscalYear,
            @RestQuery @Nullable String department) {
        requireReading(division, department);
        return view(windows.of(division, year(fiscalYear)).orElseThrow(NotFound::new), department);
    }

    /** Defines it or moves its days; what was extended stays extended. */
    @PUT
    @Path("{division}/{fiscalYear}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMINISTRATOR, Role.FINANCE_REVIEWER})
    @Transactional
    @Precondition.Asked
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FilingWindowView.class)))
    @AlsoRefuses(status = "422", when = "the directory has no such division")
    @APIResponse(
            responseCode = "428",
            description = "there is one, and If-Match does not say which state the change is based on")
    public FilingWindowView define(
            @RestPath @Pattern(regexp = Division.CODE) String division,
            @RestPath @Pattern(regexp = YEAR) String fiscalYear,
            @Valid @NotNull FilingDays days) {
        caller.requireDivision(division);
        days.check();
        FiscalYear year = year(fiscalYear);
        windows.lock(division);
        Optional<FilingWindow> present = windows.locked(division, year);
        present.ifPresentOrElse(one -> precondition.require(one.sequence()), () -> precondition.honour(0));
        FilingWindow window = present.orElseGet(() -> windows.make(division, year, days));
        if (present.isEmpty() || window.move(days)) {
            record("define", window, "", days.opens() + " – " + days.closes());
        }
        return view(window, null);
    }

    /** Where the answer leads is the window, which shows it to those it was given to. */
    @POST
    @Path("{division}/{fiscalYear}/extensions")
    @RolesAllowed({Role.ADMINISTRATOR, Role.FINANCE_REVIEWER})
    @Transactional
    @Idempotent
    @Precondition.Asked
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FilingWindowView.class)))
    public Response extend(
            @RestPath String division,
            @RestPath @Pattern(regexp = YEAR) String fiscalYear,
            @Valid @NotNull ExtendWindow command) {
        caller.requireDivision(division);
        FilingWindow window = windows.locked(division, year(fiscalYear)).orElseThrow(NotFound::new);
        precondition.honour(window.sequence());
        String asked = command.department();
        String department = asked == null
                ? null
                : departments.locked(new DepartmentKey(division, asked)).code();
        window.extend(command.given(department, caller.subject(), clock.instant()), windows.today());
        record("extend", window, department == null ? "" : department, command.until() + ": " + command.reason());
        return Response.created(URI.create("/" + PATH + "/" + window.key()))
                .entity(view(window, department))
                .build();
    }

    private FilingWindowView view(FilingWindow window, @Nullable String department) {
        return FilingWindowView.of(window, department, caller.reach(), windows.today());
    }

    private void requireReading(String division, @Nullable String department) {
        Caller.Reach reach = caller.reach();
        if (department != null) {
            caller.requireReading(division, department);
        } else if (!reach.everything() && !FilingWindows.divisions(reach).contains(division)) {
            throw new NotFound();
        }
    }

    private void record(String verb, FilingWindow window, String department, String reason) {
        audit.record(new Audit.Act(verb, window.subject(), window.division(), department, window.sequence(), reason));
    }

    /** @throws NotFound outside the years there are budgets of */
    private static FiscalYear year(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            NotFound unknown = new NotFound();
            unknown.initCause(e);
            throw unknown;
        }
    }
}
