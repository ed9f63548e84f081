package org.jixiao.disclosure.site.lineage;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.disclosure.lineage.Lineages;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Where the figures of a version come from: those of the department as a whole, and those of one project. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class LineageResource {

    private final Editions editions;
    private final Lineages lineages;

    LineageResource(Editions editions, Lineages lineages) {
        this.editions = editions;
        this.lineages = lineages;
    }

    @GET
    @Path("departments/{budget}/lineage")
    @Operation(hidden = true)
    public String newest(@RestPath UUID budget) {
        return page(editions.requirePublic(budget), null);
    }

    @GET
    @Path("departments/{budget}/projects/{project}/lineage")
    @Operation(hidden = true)
    public String newestOf(@RestPath UUID budget, @RestPath UUID project) {
        return page(editions.requirePublic(budget), project);
    }

    @GET
    @Path("departments/{budget}/versions/{version}/lineage")
    @Operation(hidden = true)
    public String version(@RestPath UUID budget, @RestPath int version) {
        return page(editions.requirePublic(budget, version), null);
    }

    @GET
    @Path("departments/{budget}/versions/{version}/projects/{project}/lineage")
    @Operation(hidden = true)
    public String versionOf(@RestPath UUID budget, @RestPath int version, @RestPath UUID project) {
        return page(editions.requirePublic(budget, version), project);
    }

    private String page(Edition edition, @Nullable UUID project) {
        LineagePage page = LineagePage.of(
                edition,
                editions.history(edition.budget()),
                lineages.of(edition.budget(), edition.version()).orElse(null),
                project);
        if (project != null && page.project() == null) {
            throw new NotFound();
        }
        return LineagePages.lineage(page).render();
    }
}
