package org.jixiao.disclosure.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.Listed;
import org.jixiao.disclosure.publication.Register;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.disclosure.site.search.Totals;
import org.jixiao.platform.problem.NotFound;

/** The public site. Every page works without JavaScript. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class SiteResource {

    private static final int SHOWN = 500;
    private static final int NEWS = 6;

    private final Editions editions;
    private final Register register;
    private final Totals totals;

    SiteResource(Editions editions, Register register, Totals totals) {
        this.editions = editions;
        this.register = register;
        this.totals = totals;
    }

    @GET
    @Operation(hidden = true)
    public String home(@RestQuery @DefaultValue("") String year, @RestQuery @DefaultValue("") String division) {
        Integer shownYear = Numbers.positive(year);
        String shownDivision = division.isBlank() ? null : division.strip();
        List<Listed> found =
                editions.search(new Editions.Wanted(shownDivision, null, shownYear, null), null, SHOWN + 1);
        boolean truncated = found.size() > SHOWN;
        List<Listed> shown = truncated ? found.subList(0, SHOWN) : found;
        return Pages.home(new HomePage(
                        shown,
                        truncated,
                        totals.of(shown.stream().map(Listed::id).toList()),
                        register.years(),
                        register.divisions(),
                        register.news(NEWS),
                        shownYear,
                        shownDivision))
                .render();
    }

    @GET
    @Path("departments/{budget}")
    @Operation(hidden = true)
    public String department(@RestPath UUID budget) {
        return department(editions.requirePublic(budget));
    }

    @GET
    @Path("departments/{budget}/projects/{project}")
    @Operation(hidden = true)
    public String project(@RestPath UUID budget, @RestPath UUID project) {
        return project(editions.requirePublic(budget), project);
    }

    /** A version that stands, though another may have taken its place: then the page says so. */
    @GET
    @Path("departments/{budget}/versions/{version}")
    @Operation(hidden = true)
    public String departmentAt(@RestPath UUID budget, @RestPath int version) {
        return department(editions.requirePublic(budget, version));
    }

    @GET
    @Path("departments/{budget}/versions/{version}/projects/{project}")
    @Operation(hidden = true)
    public String projectAt(@RestPath UUID budget, @RestPath int version, @RestPath UUID project) {
        return project(editions.requirePublic(budget, version), project);
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

    private String department(Edition edition) {
        DepartmentPage page = DepartmentPage.of(edition, editions.history(edition.budget()));
        return Pages.department(page, Neighbours.of(page.document(), register)).render();
    }

    private String project(Edition edition, UUID project) {
        return ProjectPage.of(edition, project, editions.history(edition.budget()))
                .map(page -> Pages.project(page).render())
                .orElseThrow(NotFound::new);
    }
}
