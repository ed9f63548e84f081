package org.jixiao.disclosure.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.jixiao.budget.forms.TemplateFormat;
import org.jixiao.disclosure.opendata.RangeFilter.Ranged;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.platform.problem.NotFound;

/** An edition as files: the form, tables, data packages, plans of purchases. */
@Path("open-data/v1/disclosures")
@Tag(name = "open data")
@PermitAll
@Revalidated
@Ranged
@APIResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)),
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(
                    mediaType = TemplateFormat.XLSX_TYPE,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
@APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
@APIResponse(responseCode = "410")
public class EditionFileResource {

    private static final String FILE = "{file: [a-z]+\\.[a-z]+}";

    private final Editions editions;
    private final EditionFiles files;
    private final KeptFiles kept;

    EditionFileResource(Editions editions, EditionFiles files, KeptFiles kept) {
        this.editions = editions;
        this.files = files;
        this.kept = kept;
    }

    /**
     * A file of the newest version, or 410 where it was taken back.
     *
     * @param file form.xlsx, form.pdf, a table ({@code budgets.csv}, {@code projects.csv} …), lineage.json, datapackage.json,
     *     datapackage.zip or ocds.json
     * @param lang of the heads of a table: zh for people, en for programs
     */
    @GET
    @Path("{id}/" + FILE)
    public RestResponse<byte[]> newest(
            @RestPath UUID id,
            @RestPath String file,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = Heads.ASKED) String lang) {
        return made(require(file), editions.requirePublic(id), lang);
    }

    /** A file of one version, or 410 where it was taken back. */
    @GET
    @Path("{id}/versions/{version}/" + FILE)
    public RestResponse<byte[]> version(
            @RestPath UUID id,
            @RestPath int version,
            @RestPath String file,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = Heads.ASKED) String lang) {
        return made(require(file), editions.requirePublic(id, version), lang);
    }

    private RestResponse<byte[]> made(EditionFile file, Edition edition, String lang) {
        Shown shown = files.shown(edition, Heads.of(lang).orElse(Heads.ZH));
        return RestResponse.ResponseBuilder.ok(kept.of(file, shown))
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(shown))
                .header(HttpHeaders.LAST_MODIFIED, edition.lastModified())
                .build();
    }

    private static EditionFile require(String file) {
        return EditionFile.named(file).orElseThrow(NotFound::new);
    }
}
