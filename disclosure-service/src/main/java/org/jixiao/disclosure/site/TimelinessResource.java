package org.jixiao.disclosure.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.publication.TimelinessRecords;
import org.jixiao.disclosure.publication.TimelinessRecords.Choice;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jspecify.annotations.Nullable;

/** Who was in time: a table for everyone, without the content of what is not public. */
@Path("")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
@SitePage
@Revalidated
public class TimelinessResource {

    private final TimelinessRecords records;

    TimelinessResource(TimelinessRecords records) {
        this.records = records;
    }

    /** Of the first division and its newest year where none is asked for. */
    @GET
    @Path("timeliness")
    @Operation(hidden = true)
    public String timeliness(@RestQuery @Nullable String division, @RestQuery @Nullable Integer year) {
        List<Choice> choices = records.choices();
        Optional<Choice> first = choices.stream()
                .filter(each ->
                        division == null || division.equals(each.division().code()))
                .filter(each -> year == null || year == each.fiscalYear())
                .findFirst();
        String code =
                division == null ? first.map(each -> each.division().code()).orElse("") : division;
        int asked = year == null ? first.map(Choice::fiscalYear).orElse(0) : year;
        return Pages.timeliness(new TimelinessPage(choices, code, asked, records.of(code, asked)))
                .render();
    }

    /** A year that is no number. */
    @ServerExceptionMapper
    RestResponse<String> unreadable(NotFoundException unreadable) {
        return RestResponse.notFound();
    }
}
