package org.jixiao.disclosure.site.compare;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.PageFilter.SitePage;
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

    CompareResource(Editions editions) {
        this.editions = editions;
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
}
