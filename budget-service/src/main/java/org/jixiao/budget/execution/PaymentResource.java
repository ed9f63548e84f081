package org.jixiao.budget.execution;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
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
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.ScopeWord;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Payments, one by one. */
@Path("api/v1/payments")
@Tag(name = "execution")
@Authenticated
public class PaymentResource {

    private final Payments payments;
    private final PaymentRecorder recorder;
    private final Changes changes;
    private final Caller caller;

    PaymentResource(Payments payments, PaymentRecorder recorder, Changes changes, Caller caller) {
        this.payments = payments;
        this.recorder = recorder;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Transactional
    public RestResponse<Page<PaymentView>> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable Integer fiscalYear,
            @RestQuery @Nullable UUID budget,
            @RestQuery @Nullable UUID project,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to,
            @BeanParam ChangedSince since,
            @Valid @BeanParam Page.Request page) {
        Payments.Asked asked =
                new Payments.Asked(division, department, fiscalYear, budget, project, from, to, since.updatedSince());
        UUID after = page.cursor(UUID::fromString).orElse(null);
        Reading reading = changes.reading(since);
        return reading.answer(Page.of(
                payments.page(caller.reach(), asked, after, page.fetch()),
                page,
                payment -> payment.id().toString(),
                payment -> payment));
    }

    @GET
    @Path("{id}")
    @Transactional
    public PaymentView get(@RestPath UUID id) {
        return payments.find(caller.reach(), id).orElseThrow(NotFound::new);
    }

    /** The same payment again is answered with the one there is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PARTNER_SYSTEM, Role.FINANCE_REVIEWER})
    @ScopeWord(of = Role.PARTNER_SYSTEM, word = Payer.SCOPE_WORD)
    @Transactional
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaymentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "recorded before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaymentView.class)))
    public Response record(@NotNull RecordPayment payment) {
        Posted posted = recorder.record(payment);
        return Response.status(posted.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .header(
                        HttpHeaders.LOCATION,
                        "/api/v1/payments/" + posted.payment().id())
                .entity(PaymentView.of(posted.payment()))
                .build();
    }
}
