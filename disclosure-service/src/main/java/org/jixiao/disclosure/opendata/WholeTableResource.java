package org.jixiao.disclosure.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.disclosure.lineage.Lineages;
import org.jixiao.disclosure.opendata.table.CsvWriter;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.opendata.table.Opened;
import org.jixiao.disclosure.opendata.table.Table;
import org.jixiao.disclosure.opendata.table.Tables;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.publication.Standing;
import org.jixiao.disclosure.publication.StandingEditions;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The tables over all that is public now, written while they are read. */
@Path("open-data/v1")
@Tag(name = "open data")
@PermitAll
@Revalidated
public class WholeTableResource {

    private final StandingEditions editions;
    private final Lineages lineages;
    private final TableTag tag;

    WholeTableResource(StandingEditions editions, Lineages lineages, TableTag tag) {
        this.editions = editions;
        this.lineages = lineages;
        this.tag = tag;
    }

    /**
     * One table over all that is public now.
     *
     * @param table budgets, projects, indicators, funding, figures, procurement or lineage
     * @param lang of the heads: zh for people, en for programs
     */
    @GET
    @Path("{table: [a-z]+}.csv")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "What If-None-Match names is what there is.")
    public RestResponse<StreamingOutput> whole(
            @RestPath String table,
            @RestQuery @Nullable String division,
            @RestQuery @Nullable Integer fiscalYear,
            @RestQuery @DefaultValue("zh") @Pattern(regexp = Heads.ASKED) String lang) {
        Table<?> asked = Tables.named(table).orElseThrow(NotFound::new);
        Heads heads = Heads.of(lang).orElse(Heads.ZH);
        List<Standing> standing = editions.all(division, fiscalYear);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(
                        out -> CsvWriter.write(asked, heads, opened(standing), out))
                .header(HttpHeaders.CONTENT_TYPE, EditionFile.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        EditionFile.disposition(asked.title().zh() + ".csv", asked.file()))
                .header(HttpHeaders.ETAG, tag.of(asked, heads, standing))
                .header(HttpHeaders.LAST_MODIFIED, editions.lastModified().orElse(null))
                .build();
    }

    private Iterator<Opened> opened(List<Standing> standing) {
        return standing.stream()
                .map(editions::open)
                .flatMap(Optional::stream)
                .map(edition -> Opened.of(edition, lineages))
                .iterator();
    }
}
