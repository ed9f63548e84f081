package org.jixiao.disclosure.site.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.report.Reporting;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.platform.problem.NotFound;

/** The versions of a department's year, and what one changed against another. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class HistoryResource {

    private final Editions editions;
    private final Reporting reporting;

    HistoryResource(Editions editions, Reporting reporting) {
        this.editions = editions;
        this.reporting = reporting;
    }

    @GET
    @Path("departments/{budget}/history")
    @Operation(hidden = true)
    public String history(@RestPath UUID budget) {
        Edition newest = editions.newest(budget).orElseThrow(NotFound::new);
        return HistoryPages.history(HistoryPage.of(newest, editions.history(budget), reporting.answers(budget)))
                .render();
    }

    @GET
    @Path("departments/{budget}/versions/{a}/diff/{b}")
    @Operation(hidden = true)
    public String diff(@RestPath UUID budget, @RestPath int a, @RestPath int b) {
        return HistoryPages.diff(DiffPage.of(editions.requirePublic(budget, a), editions.requirePublic(budget, b)))
                .render();
    }
}
