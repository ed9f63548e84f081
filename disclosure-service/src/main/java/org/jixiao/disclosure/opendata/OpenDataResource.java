package org.jixiao.disclosure.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** The open data: what is public now, and every version that stands. */
@Path("open-data/v1/disclosures")
@Tag(name = "open data")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Revalidated
public class OpenDataResource {

    private final Editions editions;

    OpenDataResource(Editions editions) {
        this.editions = editions;
    }

    /**
     * What is public now.
     *
     * @param q words that the name of the department or of a project contains
     */
    @GET
    public Page<OpenDataItem> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable Integer fiscalYear,
            @RestQuery @Nullable String q,
            @Valid @BeanParam Page.Request page) {
        Editions.Wanted wanted = new Editions.Wanted(division, department, fiscalYear, q);
        return Page.of(
                editions.search(wanted, page.cursor(UUID::fromString).orElse(null), page.fetch()),
                page,
                listed -> listed.id().toString(),
                OpenDataItem::of);
    }

    /** The newest version, or 410 where it was taken back. */
    @GET
    @Path("{id}")
    @APIResponse(
            responseCode = "200",
            description = "As /assets/open-data.schema.json has it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    @APIResponse(responseCode = "410")
    public RestResponse<byte[]> newest(@RestPath UUID id) {
        return asPublished(editions.requirePublic(id));
    }

    /** One version, or 410 where it was taken back. */
    @GET
    @Path("{id}/versions/{version}")
    @APIResponse(
            responseCode = "200",
            description = "As /assets/open-data.schema.json has it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    @APIResponse(responseCode = "410")
    public RestResponse<byte[]> version(@RestPath UUID id, @RestPath int version) {
        return asPublished(editions.requirePublic(id, version));
    }

    private static RestResponse<byte[]> asPublished(Edition edition) {
        return RestResponse.ResponseBuilder.ok(edition.bytes())
                .header(HttpHeaders.LAST_MODIFIED, edition.lastModified())
                .build();
    }
}
