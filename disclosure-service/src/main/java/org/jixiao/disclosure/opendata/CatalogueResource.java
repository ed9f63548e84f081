package org.jixiao.disclosure.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.disclosure.opendata.RangeFilter.Ranged;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.publication.StandingEditions;

/** What data there is, for portals that collect such catalogues. */
@Path("open-data/v1/catalogue.jsonld")
@Tag(name = "open data")
@PermitAll
@Revalidated
@Ranged
public class CatalogueResource {

    private final StandingEditions editions;
    private final EditionFiles files;

    CatalogueResource(StandingEditions editions, EditionFiles files) {
        this.editions = editions;
        this.files = files;
    }

    /** Everything that is public now, in the words of DCAT 2. */
    @GET
    @Produces("application/ld+json")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public RestResponse<byte[]> catalogue() {
        byte[] all = Json.bytes(new Catalogue(files.site(), files.terms()).of(editions.all(null, null)));
        return RestResponse.ResponseBuilder.ok(all)
                .header(HttpHeaders.LAST_MODIFIED, editions.lastModified().orElse(null))
                .build();
    }
}
