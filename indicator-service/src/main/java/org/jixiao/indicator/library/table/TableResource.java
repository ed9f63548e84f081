package org.jixiao.indicator.library.table;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.indicator.library.AskedRequest;
import org.jixiao.indicator.library.DefinitionResource;
import org.jixiao.indicator.library.DefinitionSearch;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The library as a table. */
@Path(DefinitionResource.PATH)
@Tag(name = "library")
@Authenticated
public class TableResource {

    private static final int MOST_OUT = 20_000;
    private static final int MOST_IN = 2_000;

    private final DefinitionSearch search;
    private final LineByLine lineByLine;

    TableResource(DefinitionSearch search, LineByLine lineByLine) {
        this.search = search;
        this.lineByLine = lineByLine;
    }

    /** What the list would show, all of it. @param format csv or xlsx */
    @GET
    @Path("export.{format}")
    @Transactional
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@RestPath String format, @Valid @BeanParam AskedRequest asked) {
        TableFormat file = TableFormat.of(format).orElseThrow(() -> Refusal.ofChoice("/format", "csv", "xlsx"));
        byte[] bytes = file.write(DefinitionTable.rows(search.first(asked.asked(), MOST_OUT)));
        return Response.ok(bytes, file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"indicator-library." + file.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * As it is exported, or less: 适用框架, 一级指标, 二级指标, 指标名称 (or frameworks, dimension, category, name) have to be
     * there. A line with an id is that
     * definition; one without is the one of the same name, level and scope, or a new one, which is proposed. Several values of a cell
     * stand apart by a bar. Each line in a transaction of its own; of two that are the same definition the second is refused.
     */
    @POST
    @Path("bulk")
    @Consumes(TableFormat.CSV_TYPE)
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    public ImportReport takeCsv(byte[] table, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return take(TableFormat.CSV, table, language);
    }

    /** The same as the first sheet of a workbook. */
    @POST
    @Path("bulk")
    @Consumes(TableFormat.XLSX_TYPE)
    @RolesAllowed({Role.DEPARTMENT_EDITOR, Role.FINANCE_REVIEWER, Role.ADMINISTRATOR})
    public ImportReport takeWorkbook(byte[] table, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return take(TableFormat.XLSX, table, language);
    }

    private ImportReport take(TableFormat format, byte[] table, @Nullable String language) {
        if (table.length > TableFormat.LARGEST) {
            throw new TableTooLarge();
        }
        List<DefinitionLine> lines = DefinitionTable.read(format.read(table));
        if (lines.isEmpty() || lines.size() > MOST_IN) {
            throw Refusal.ofField("", "一次须有 1 至 " + MOST_IN + " 行。", "holds between 1 and " + MOST_IN + " lines");
        }
        return lineByLine.take(lines, language);
    }
}
