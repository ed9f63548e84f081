package org.jixiao.budget.filing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Division;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.description.AlsoRefuses;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes documents in. A document is kept with the request and read after its answer; whoever wants to may wait for that. */
@Path("api/v1/filings")
@Tag(name = "filings")
@RolesAllowed(Role.DEPARTMENT_EDITOR)
public class FilingResource {

    private final Intake intake;
    private final Filings filings;
    private final FilingViews views;
    private final ReadingRoom room;
    private final Waiting waiting;
    private final Reader reader;
    private final Caller caller;

    FilingResource(
            Intake intake,
            Filings filings,
            FilingViews views,
            ReadingRoom room,
            Waiting waiting,
            Reader reader,
            Caller caller) {
        this.intake = intake;
        this.filings = filings;
        this.views = views;
        this.room = room;
        this.waiting = waiting;
        this.reader = reader;
        this.caller = caller;
    }

    /** The same bytes again for a budget are answered with the first filing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @APIResponse(
            responseCode = "202",
            description = "received, and not read yet: ask again at Location",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    @APIResponse(
            responseCode = "201",
            description = "read within the time that Prefer: wait names",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    @APIResponse(
            responseCode = "200",
            description = "the same bytes were filed and read before",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER)
    public Uni<Response> file(
            @RestForm("file") @Nullable FileUpload upload,
            @RestForm @NotBlank @Pattern(regexp = Division.CODE) String division,
            @RestForm @NotBlank @Pattern(regexp = Department.CODE) String department,
            @RestForm @NotNull @Pattern(regexp = "[0-9]{4}") String fiscalYear,
            @RestForm @DefaultValue("merge") @Pattern(regexp = "merge|replace") String mode,
            @RestHeader("Prefer") List<String> prefer,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        caller.requireDepartment(division, department);
        Intake.Receipt receipt = intake.receive(
                upload, new DepartmentKey(division, department), year(fiscalYear), Mode.fromString(mode));
        room.call();
        Wait wait = Wait.preferred(prefer);
        if (!wait.isAsked()) {
            return Uni.createFrom().item(answer(receipt, wait, language));
        }
        return Uni.createFrom()
                .completionStage(waiting.until(receipt.filing(), wait.duration()))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(ended -> answer(receipt, wait, language));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @AlsoRefuses(status = "422", when = "no form can be read from it: type says why")
    public FilingPreview preview(@RestForm("file") @Nullable FileUpload upload) {
        return FilingPreview.of(reader.preview(FiledFile.of(upload)));
    }

    /** What has come of it by now. @throws Refusal if it was refused, and the caller waited to know */
    private Response answer(Intake.Receipt receipt, Wait wait, @Nullable String language) {
        FilingView view = QuarkusTransaction.requiringNew().call(() -> {
            Filing filing = filings.findById(receipt.filing());
            Rejection problem = filing.problem();
            if (problem != null && wait.isAsked()) {
                throw problem.asRefusal();
            }
            return views.whole(filing, language);
        });
        boolean ended = view.summary().state().isEnded() && (wait.isAsked() || !receipt.isNew());
        Response.ResponseBuilder answer = Response.status(status(receipt, ended))
                .header(HttpHeaders.LOCATION, "/api/v1/filings/" + receipt.filing())
                .entity(view);
        if (!ended) {
            answer.header(HttpHeaders.RETRY_AFTER, FilingView.ASK_AGAIN_SECONDS);
        }
        return wait.isAsked()
                ? answer.header("Preference-Applied", wait.applied()).build()
                : answer.build();
    }

    private static Response.Status status(Intake.Receipt receipt, boolean ended) {
        if (!ended) {
            return Response.Status.ACCEPTED;
        }
        return receipt.isNew() ? Response.Status.CREATED : Response.Status.OK;
    }

    private static FiscalYear year(String value) {
        try {
            return new FiscalYear(Integer.parseInt(value));
        } catch (IllegalArgumentException e) {
            Refusal refusal = Refusal.ofField("/fiscalYear", "不是预算年度", "is no fiscal year");
            refusal.initCause(e);
            throw refusal;
        }
    }
}
