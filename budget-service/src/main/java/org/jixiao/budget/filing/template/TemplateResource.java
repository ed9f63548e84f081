package org.jixiao.budget.filing.template;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Division;
import org.jixiao.budget.forms.Template;
import org.jixiao.budget.forms.TemplateFormat;
import org.jspecify.annotations.Nullable;

/** Blank forms to fill in and hand in, one for each layout. */
@Path(TemplateResource.PATH)
@Tag(name = "filings")
@Authenticated
public class TemplateResource {

    static final String PATH = "api/v1/filings/templates";

    /** It holds the department's name and what the region's profile says today. */
    private static final String CACHED = "private, max-age=300";

    private final Templates templates;
    private final String edition;

    TemplateResource(Templates templates, @ConfigProperty(name = "quarkus.application.version") String edition) {
        this.templates = templates;
        this.edition = edition;
    }

    @GET
    public TemplateView.TemplateList list() {
        return new TemplateView.TemplateList(Stream.of(Template.values())
                .map(template -> TemplateView.of(template, "/" + PATH))
                .toList());
    }

    /**
     * With all that is known filled in.
     *
     * @param layout the form's id
     * @param format xlsx or docx
     * @param division whose fund sources and framework the form prints; without one, those that every region has
     * @param department whose name it bears; a division has to be named with it
     * @param framework 2015 or 2021, where it is not the region's
     * @param projects how many blank forms for projects it has, where it has such
     */
    @GET
    @Path("{layout}.{format}")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = TemplateFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = TemplateFormat.DOCX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "What If-None-Match names is still the form.")
    @Transactional
    public Response download(
            @RestPath String layout,
            @RestPath String format,
            @RestQuery @Nullable @Pattern(regexp = Division.CODE) String division,
            @RestQuery @Nullable @Min(FiscalYear.FIRST) @Max(FiscalYear.LAST) Integer fiscalYear,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable String framework,
            @RestQuery @DefaultValue("5") @Min(1) @Max(50) int projects,
            @Context Request request) {
        BlankForm form = new BlankForm(
                Template.of(layout)
                        .orElseThrow(() -> OneOf.refusal(
                                "/layout", Stream.of(Template.values()).map(Template::id))),
                TemplateFormat.of(format)
                        .orElseThrow(() -> OneOf.refusal(
                                "/format", Stream.of(TemplateFormat.values()).map(TemplateFormat::extension))),
                templates.known(
                        division, fiscalYear == null ? null : new FiscalYear(fiscalYear), department, framework),
                projects);
        EntityTag tag = new EntityTag(form.code(edition), true);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(form.bytes(), form.format().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition())
                        .header("X-Content-Type-Options", "nosniff"))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .build();
    }
}
