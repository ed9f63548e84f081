package org.jixiao.disclosure.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.assembly.Disclosure;
import org.jixiao.disclosure.assembly.Disclosures;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Errors that citizens reported on a disclosure, and what its officer says to them. */
@Path("api/v1/disclosures/{id}/reports")
@Tag(name = "reports")
@RolesAllowed(Role.DISCLOSURE_OFFICER)
public class ReportResource {

    private final CitizenReports reports;
    private final Answering answering;
    private final Disclosures disclosures;
    private final Precondition precondition;
    private final Caller caller;

    ReportResource(
            CitizenReports reports,
            Answering answering,
            Disclosures disclosures,
            Precondition precondition,
            Caller caller) {
        this.reports = reports;
        this.answering = answering;
        this.disclosures = disclosures;
        this.precondition = precondition;
        this.caller = caller;
    }

    /** Explains. @param isPublic whether everyone may read it; yes where nothing is said */
    public record AnswerReport(
            @NotBlank @Size(max = 2000) String answer,
            @JsonProperty("public") @Nullable Boolean isPublic) {}

    /**
     * Names the version that puts it right.
     *
     * @param answer null where the version says enough; an answer given before then stays
     * @param isPublic whether everyone may read it; yes where nothing is said
     */
    public record CorrectReport(
            @NotNull @Min(2) Integer version,
            @Nullable @Size(min = 1, max = 2000) String answer,
            @JsonProperty("public") @Nullable Boolean isPublic) {}

    /** It is no error. Only whoever reported it reads the reason. */
    public record DismissReport(@NotBlank @Size(max = 2000) String reason) {}

    /** The oldest first. */
    @GET
    @Transactional
    public Page<ReportView> list(
            @RestPath UUID id, @RestQuery @Nullable String state, @Valid @BeanParam Page.Request page) {
        require(id);
        return Page.of(
                reports.of(id, state(state), page.cursor(UUID::fromString).orElse(null), page.fetch()),
                page,
                report -> report.id.toString(),
                ReportView::of);
    }

    @GET
    @Path("{report}")
    @Transactional
    public ReportView get(@RestPath UUID id, @RestPath UUID report) {
        require(id);
        return ReportView.of(reports.require(id, report));
    }

    @POST
    @Precondition.Asked
    @Path("{report}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public ReportView answer(@RestPath UUID id, @RestPath UUID report, @NotNull @Valid AnswerReport command) {
        return act(
                id,
                report,
                (disclosure, reported) ->
                        answering.answer(disclosure, reported, command.answer(), isYes(command.isPublic())));
    }

    @POST
    @Precondition.Asked
    @Path("{report}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public ReportView correct(@RestPath UUID id, @RestPath UUID report, @NotNull @Valid CorrectReport command) {
        return act(
                id,
                report,
                (disclosure, reported) -> answering.correct(
                        disclosure, reported, command.version(), command.answer(), isYes(command.isPublic())));
    }

    @POST
    @Precondition.Asked
    @Path("{report}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public ReportView dismiss(@RestPath UUID id, @RestPath UUID report, @NotNull @Valid DismissReport command) {
        return act(id, report, (disclosure, reported) -> answering.dismiss(disclosure, reported, command.reason()));
    }

    private ReportView act(UUID id, UUID report, BiConsumer<Disclosure, CitizenReport> act) {
        Disclosure disclosure = require(id);
        CitizenReport reported = reports.requireLocked(id, report);
        precondition.honour(reported.sequence);
        act.accept(disclosure, reported);
        return ReportView.of(reported);
    }

    private Disclosure require(UUID id) {
        Disclosure disclosure = disclosures.require(id);
        caller.requireDepartment(disclosure.division(), disclosure.department());
        return disclosure;
    }

    private static boolean isYes(@Nullable Boolean said) {
        return said == null || said;
    }

    private static CitizenReport.@Nullable State state(@Nullable String asked) {
        if (asked == null) {
            return null;
        }
        return Stream.of(CitizenReport.State.values())
                .filter(state -> state.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.ofChoice(
                        "/state",
                        Stream.of(CitizenReport.State.values())
                                .map(state -> state.name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new)));
    }
}
