package org.jixiao.budget.filing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What has come of the documents that were handed in. */
@Path("api/v1/filings")
@Tag(name = "filings")
@Authenticated
public class FilingListResource {

    private final Filings filings;
    private final FiledDocuments documents;
    private final FilingViews views;
    private final Caller caller;

    FilingListResource(Filings filings, FiledDocuments documents, FilingViews views, Caller caller) {
        this.filings = filings;
        this.documents = documents;
        this.views = views;
        this.caller = caller;
    }

    /** The newest first, without their reports. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Page<FilingSummary> list(
            @RestQuery @Nullable UUID budget,
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable Integer fiscalYear,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @Valid @BeanParam Page.Request page) {
        Filings.Asked asked = new Filings.Asked(budget, division, department, fiscalYear);
        UUID before = page.cursor(UUID::fromString).orElse(null);
        return Page.of(
                filings.page(caller.reach(), asked, before, page.fetch()),
                page,
                filing -> filing.id().toString(),
                filing -> views.summary(filing, language));
    }

    /** How far it is while it is being read; its report, or why it was refused, from then on. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "with Retry-After while it is being read",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    public Response get(@RestPath UUID id, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        FilingView view = views.whole(readable(id), language);
        Response.ResponseBuilder answer = Response.ok(view);
        return view.summary().state().isEnded()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, FilingView.ASK_AGAIN_SECONDS)
                        .build();
    }

    /** The original, for the department and the finance bureau only. */
    @GET
    @Path("{id}/document")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.DEPARTMENT_REVIEWER, Role.FINANCE_REVIEWER})
    @Transactional
    public Response document(@RestPath UUID id) {
        Filing filing = readable(id);
        String name =
                URLEncoder.encode(filing.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(documents.findById(id).bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Filing readable(UUID id) {
        Filing filing = filings.findByIdOptional(id).orElseThrow(NotFound::new);
        caller.requireReading(
                filing.department().division().code(), filing.department().code());
        return filing;
    }
}
