package org.jixiao.disclosure.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jixiao.platform.problem.NotFound;

/** The tables behind the charts, to take along. */
@Path("")
@PermitAll
@SitePage
@Revalidated
public class TableResource {

    private final Editions editions;
    private final Readings readings;

    TableResource(Editions editions, Readings readings) {
        this.editions = editions;
        this.readings = readings;
    }

    @GET
    @Path("departments/{budget}/versions/{version}/tables/{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public byte[] table(@RestPath UUID budget, @RestPath int version, @RestPath String table) {
        return ChartTables.of(editions.requirePublic(budget, version).document(), table, readings.current())
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("departments/{budget}/versions/{version}/projects/{project}/plan.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public byte[] plan(@RestPath UUID budget, @RestPath int version, @RestPath UUID project) {
        return ChartTables.plan(editions.requirePublic(budget, version).document(), project, readings.current())
                .orElseThrow(NotFound::new);
    }
}
