package org.jixiao.disclosure.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.Listed;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.publication.Withdrawn;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The public site. Every page works without JavaScript. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class SiteResource {

    private static final int SHOWN = 500;

    private final Editions editions;

    SiteResource(Editions editions) {
        this.editions = editions;
    }

    @GET
    @Operation(hidden = true)
    public String home(@RestQuery @DefaultValue("") String q) {
        String asked = q.strip();
        Editions.Wanted wanted = new Editions.Wanted(null, null, null, asked.isEmpty() ? null : asked);
        List<Listed> found = editions.search(wanted, null, SHOWN + 1);
        boolean truncated = found.size() > SHOWN;
        return Pages.home(new HomePage(asked, truncated ? found.subList(0, SHOWN) : found, truncated))
                .render();
    }

    @GET
    @Path("departments/{budget}")
    @Operation(hidden = true)
    public String department(@RestPath UUID budget) {
        return Pages.department(DepartmentPage.of(editions.requirePublic(budget), editions.history(budget)))
                .render();
    }

    @GET
    @Path("departments/{budget}/projects/{project}")
    @Operation(hidden = true)
    public String project(@RestPath UUID budget, @RestPath UUID project) {
        return ProjectPage.of(editions.requirePublic(budget), project, editions.history(budget))
                .map(page -> Pages.project(page).render())
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("data")
    @Operation(hidden = true)
    public String data() {
        return Pages.data().render();
    }

    /** Any other address; those of programs get a problem from elsewhere. */
    @GET
    @Path("{path: (?!api/|open-data/|problems/|q/|assets/).+}")
    @Operation(hidden = true)
    public String nowhere(@RestPath String path) {
        throw new NotFound();
    }

    @ServerExceptionMapper
    RestResponse<String> missing(NotFound missing) {
        return page(RestResponse.Status.NOT_FOUND, Pages.missing().render());
    }

    /** An address whose id is no id. */
    @ServerExceptionMapper
    RestResponse<String> unreadable(NotFoundException unreadable) {
        return page(RestResponse.Status.NOT_FOUND, Pages.missing().render());
    }

    @ServerExceptionMapper
    RestResponse<String> withdrawn(Withdrawn withdrawn) {
        return page(RestResponse.Status.GONE, Pages.withdrawn().render());
    }

    private static RestResponse<String> page(RestResponse.Status status, @Nullable String html) {
        return RestResponse.ResponseBuilder.create(status, html)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
