package org.jixiao.disclosure.site.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.Register;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.SiteConfig;
import org.jixiao.disclosure.site.search.PublicProjects;

/** Feed, map and manners of the site. */
@Path("")
@PermitAll
@Revalidated
public class FeedResource {

    private static final int NEWS = 50;
    /** A map of a site holds fifty thousand addresses at most (sitemaps.org); the departments come first. */
    private static final int DEPARTMENTS = 10_000;

    private static final int PROJECTS = 39_000;

    private final Register register;
    private final Editions editions;
    private final PublicProjects projects;
    private final String site;

    FeedResource(Register register, Editions editions, PublicProjects projects, SiteConfig config) {
        this.register = register;
        this.editions = editions;
        this.projects = projects;
        this.site = config.address();
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(hidden = true)
    public String feed() {
        return FeedPages.feed(new Feed(site, register.news(NEWS))).render();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String sitemap() {
        Editions.Wanted all = new Editions.Wanted(null, null, null, null);
        return FeedPages.sitemap(site, editions.search(all, null, DEPARTMENTS), projects.addresses(PROJECTS))
                .render();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(hidden = true)
    public String robots() {
        return "User-agent: *\nDisallow: /api/\nDisallow: /auth/\nDisallow: /search\nDisallow: /compare\n\nSitemap: "
                + site + "/sitemap.xml\n";
    }
}
