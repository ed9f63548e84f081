package org.jixiao.disclosure.site.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.disclosure.publication.RevalidationFilter.Revalidated;
import org.jixiao.disclosure.site.Numbers;
import org.jixiao.disclosure.site.PageFilter.SitePage;
import org.jspecify.annotations.Nullable;

/** The search of the public site. */
@Path("search")
@PermitAll
@SitePage
@Revalidated
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** A name that can be gone to. */
    public record Suggestion(String text, String href) {}

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String search(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @Nullable String division,
            @RestQuery @DefaultValue("") String year,
            @RestQuery @DefaultValue("") String in,
            @RestQuery @DefaultValue("1") String page) {
        Question question = Question.of(q, division, Numbers.positive(year));
        Integer asked = Numbers.positive(page);
        return SearchPages.search(search.page(question, in, asked == null ? 1 : asked))
                .render();
    }

    /** What the search box offers while one types: comfort, nothing a page needs. */
    @GET
    @Path("suggestions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Suggestion> suggestions(@RestQuery @DefaultValue("") String q) {
        return search.suggestions(q).stream()
                .map(each -> new Suggestion(each.words(), each.page()))
                .toList();
    }
}
