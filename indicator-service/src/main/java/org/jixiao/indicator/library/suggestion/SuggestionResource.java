package org.jixiao.indicator.library.suggestion;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionDesk;
import org.jixiao.indicator.library.DefinitionResource;
import org.jixiao.indicator.library.DefinitionSearch;
import org.jixiao.indicator.library.LibraryReach;
import org.jixiao.indicator.library.framework.Frameworks;
import org.jixiao.indicator.library.wording.Likeness;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.profile.RegionProfiles;
import org.jspecify.annotations.Nullable;

/** Definitions for a row as it was filed. */
@Path(DefinitionResource.PATH + "/suggestions")
@Tag(name = "library")
@Authenticated
public class SuggestionResource {

    private static final int CANDIDATES = 300;

    private final DefinitionSearch search;
    private final DefinitionDesk desk;
    private final RegionProfiles profiles;
    private final Caller caller;

    SuggestionResource(DefinitionSearch search, DefinitionDesk desk, RegionProfiles profiles, Caller caller) {
        this.search = search;
        this.desk = desk;
        this.profiles = profiles;
        this.caller = caller;
    }

    /**
     * Those in force that the row may mean, best first; empty where none is alike.
     *
     * @param name as filed
     * @param dimension as filed
     * @param category as filed
     * @param target as filed, for its unit
     * @param framework only definitions of this one
     * @param division only definitions that are there for it, of the framework that holds there, where none is named; where this is not said either, of the one that holds
     *     where the caller acts, if that is one division
     * @param limit no more than so many
     */
    @GET
    @Transactional
    public Page<SuggestionView> suggest(
            @RestQuery @NotBlank @Size(max = 500) String name,
            @RestQuery @Nullable @Size(max = 100) String dimension,
            @RestQuery @Nullable @Size(max = 100) String category,
            @RestQuery @Nullable @Size(max = 500) String target,
            @RestQuery @Nullable @Size(max = 20) String framework,
            @RestQuery @Nullable @Pattern(regexp = "\\d{6}") String division,
            @RestQuery @DefaultValue("5") @Min(1) @Max(20) int limit) {
        List<Definition> candidates = search.alike(
                PlainName.of(name), Likeness.lookedFor(name), framework(framework, division), division, CANDIDATES);
        List<SuggestionView> views =
                Suggester.best(FiledRow.of(name, dimension, category, target), candidates, limit).stream()
                        .map(one -> new SuggestionView(one.score(), one.reasons(), desk.view(one.definition())))
                        .toList();
        return new Page<>(views, null);
    }

    private @Nullable String framework(@Nullable String named, @Nullable String division) {
        if (named != null) {
            return Frameworks.require("/framework", named).id();
        }
        Set<String> own = LibraryReach.of(caller.reach()).own();
        String where = division == null && own.size() == 1 ? own.iterator().next() : division;
        return where == null ? null : profiles.section(where, "framework", String.class);
    }
}
