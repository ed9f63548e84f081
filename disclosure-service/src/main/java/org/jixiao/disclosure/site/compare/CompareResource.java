package org.jixiao.disclosure.site.compare;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.disclosure.site.Readings;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Two departments' years side by side. */
@Path("compare")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class CompareResource {

    /** As many as a list to choose from can hold. */
    private static final int CHOICES = 500;

    private final Editions editions;
    private final Readings readings;

    CompareResource(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GET
    @Operation(hidden = true)
    public String compare(@RestQuery @Nullable UUID a, @RestQuery @Nullable UUID b) {
        Comparison comparison = a == null || b == null || a.equals(b)
                ? null
                : Comparison.of(editions.requirePublic(a), editions.requirePublic(b));
        Editions.Wanted all = new Editions.Wanted(null, null, null, null);
        return ComparePages.compare(new ComparePage(editions.search(all, null, CHOICES), a, b, comparison))
                .render();
    }

    /** A table of the comparison, to take along. */
    @GET
    @Path("{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public byte[] table(@RestPath String table, @RestQuery @Nullable UUID a, @RestQuery @Nullable UUID b) {
        if (a == null || b == null) {
            throw new NotFound();
        }
        Comparison both = Comparison.of(editions.requirePublic(a), editions.requirePublic(b));
        return CompareTables.of(both, table, readings.current()).orElseThrow(NotFound::new);
    }
}
