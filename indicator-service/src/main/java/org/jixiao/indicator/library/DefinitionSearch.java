package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.indicator.library.wording.Tokens;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds definitions by the pairs of characters of a word ({@link Tokens}); two thirds of them have to be there, so that 培训人数
 * finds 培训人次 as well. First comes what is named so, then what is named so in part, then what is explained so. Of several words
 * one is enough to be found, and the more of them there are the better.
 */
@ApplicationScoped
public class DefinitionSearch {

    private static final String WHERE_FOUND = "(d.tokens && asked.pieces or asked.has_single) and found.found";

    private static final String SEARCH = """
            with asked as (
                select ?::text as word, ?::text[] as words, ?::int[] as piece_of, ?::text[] as pieces, ?::boolean as has_single),
            ranked as (
                select d.id,
                    case when asked.word is null then 0 else
                        case when d.plain_name = asked.word then 4000
                            when position(asked.word in d.plain_name) = 1 then 3000
                            else found.within end
                        + found.share - least(char_length(d.plain_name), 100) end as rank
                from asked cross join indicator_definition d cross join lateral (
                    select trunc(avg(2000 * named::int))::bigint as within,
                        trunc(avg((1000 * in_name + 500 * all_there) / greatest(pieces, 1)))::bigint as share,
                        bool_or(case when pieces = 0 then named else 3 * all_there >= 2 * pieces end) as found
                    from unnest(asked.words) with ordinality each (word, number) cross join lateral (
                        select position(each.word in d.plain_name) > 0 as named, count(*) as pieces,
                            count(*) filter (where piece = any (d.name_tokens)) as in_name,
                            count(*) filter (where piece = any (d.tokens)) as all_there
                        from unnest(asked.piece_of, asked.pieces) of_word (number, piece)
                        where of_word.number = each.number) counted) found
                where %s and %s)
            select id, rank from ranked
            where ?::bigint is null or rank < ?::bigint or rank = ?::bigint and id > ?::uuid
            order by rank desc, id limit ?""";

    private static final String ALIKE = """
            with asked as (select ?::text as word, ?::text[] as pieces)
            select d.id, (select count(*) from unnest(asked.pieces) piece where piece = any (d.name_tokens)) as shared,
                position(d.plain_name in asked.word) > 0 as within
            from asked cross join indicator_definition d
            where d.name_tokens && asked.pieces and %s
            order by within desc, shared desc, d.id limit ?""";

    private final Database database;
    private final Definitions definitions;
    private final Caller caller;

    DefinitionSearch(Database database, Definitions definitions, Caller caller) {
        this.database = database;
        this.definitions = definitions;
        this.caller = caller;
    }

    /** A definition and how well it fits what was looked for; 0 where nothing was. */
    public record Hit(Definition definition, long rank) {

        String cursor() {
            return rank + "_" + definition.id();
        }
    }

    /** The last one that was shown. */
    record After(long rank, UUID id) {

        static After parse(String cursor) {
            int bar = cursor.indexOf('_');
            if (bar < 0) {
                throw new IllegalArgumentException(cursor);
            }
            return new After(Long.parseLong(cursor.substring(0, bar)), UUID.fromString(cursor.substring(bar + 1)));
        }
    }

    List<Hit> page(Asked asked, Page.Request page) {
        return find(asked, page.cursor(After::parse).orElse(null), page.fetch());
    }

    /** The best, as many as are asked for. */
    public List<Definition> first(Asked asked, int most) {
        return find(asked, null, most).stream().map(Hit::definition).toList();
    }

    /**
     * Those in force that are named with some of these pieces; first those whose name stands whole in the word.
     *
     * @param division only those that are there for it; null for all that the caller may read
     */
    public List<Definition> alike(
            String plainName, Set<String> pieces, @Nullable String framework, @Nullable String division, int most) {
        Narrowing narrowing = new Narrowing(reach())
                .within(division == null ? reach() : LibraryReach.ofDivision(division))
                .and("d.state = ?", DefinitionState.IN_FORCE.name())
                .and("? = any (d.frameworks)", framework);
        List<UUID> ids = database.query(
                row -> row.getObject("id", UUID.class),
                ALIKE.formatted(narrowing.condition()),
                narrowing.parameters(List.of(plainName, List.copyOf(pieces)), List.of(most)));
        return definitions.inOrder(ids);
    }

    private List<Hit> find(Asked asked, @Nullable After after, int most) {
        String q = asked.q();
        Sought sought = Sought.of(q);
        Narrowing narrowing = new Narrowing(reach()).to(asked);
        Map<UUID, Long> ranks = new LinkedHashMap<>();
        Long rank = after == null ? null : after.rank();
        database.query(
                row -> ranks.put(row.getObject("id", UUID.class), row.getLong("rank")),
                SEARCH.formatted(q == null ? "true" : WHERE_FOUND, narrowing.condition()),
                narrowing.parameters(
                        sought.parameters(), nullable(rank, rank, rank, after == null ? null : after.id(), most)));
        return definitions.inOrder(ranks.keySet()).stream()
                .map(definition -> new Hit(definition, ranks.getOrDefault(definition.id(), 0L)))
                .toList();
    }

    private LibraryReach reach() {
        return LibraryReach.of(caller.reach());
    }

    private static List<@Nullable Object> nullable(@Nullable Object... parameters) {
        return Arrays.asList(parameters);
    }
}
