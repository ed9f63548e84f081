package org.jixiao.disclosure.site.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.EditionPublished;
import org.jixiao.disclosure.publication.EditionsWithdrawn;
import org.jixiao.platform.Database;

/** The texts of the newest public versions. Kept in the transaction of each publication and withdrawal. */
@ApplicationScoped
class SearchTexts {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** Whatever else goes wrong: what does not stand is not found. */
    private static final String FOUND = """
            from searchable join edition using (budget, version)
            where bigrams(folded) @> bigrams(?) and folded like all (?) and kind = any (?)
                and (?::text is null or division = ?) and (?::int is null or fiscal_year = ?)
                and withdrawn_at is null
                and version = (select max(version) from edition newest where newest.budget = edition.budget)""";

    private final Database database;

    SearchTexts(Database database) {
        this.database = database;
    }

    void published(@Observes EditionPublished published) {
        fill(published.document());
    }

    void withdrawn(@Observes EditionsWithdrawn withdrawn) {
        clear(withdrawn.budget());
    }

    /** In place of all there was of the budget. */
    void fill(PublicDisclosure document) {
        clear(document.id());
        database.update("""
                insert into searchable select ?, ?, text.* from json_to_recordset(?::json) as text (ordinal int, kind text,
                    project uuid, project_name text, anchor text, place text, words text, folded text, detail text,
                    amount numeric)""", document.id(), document.version(), json(SearchText.of(document)));
    }

    /** Newest public versions that nothing is found of. */
    List<UUID> unfilled() {
        return database.query(row -> row.getObject(1, UUID.class), """
                select budget from edition where withdrawn_at is null
                    and version = (select max(version) from edition newest where newest.budget = edition.budget)
                    and not exists (select from searchable
                        where searchable.budget = edition.budget and searchable.version = edition.version)""");
    }

    /** Until the transaction ends nobody else fills this budget. */
    void lock(UUID budget) {
        database.query(row -> row.getInt(1), "select version from edition where budget = ? for update", budget);
    }

    Map<SearchText.Kind, Long> count(Question question) {
        Map<SearchText.Kind, Long> counts = new EnumMap<>(SearchText.Kind.class);
        if (question.canBeFound()) {
            database.query(
                            row -> Map.entry(SearchText.Kind.valueOf(row.getString(1)), row.getLong(2)),
                            "select kind, count(*) " + FOUND + " group by kind",
                            question.parameters(List.of(SearchText.Kind.values())))
                    .forEach(each -> counts.put(each.getKey(), each.getValue()));
        }
        return counts;
    }

    /** The newest year first, in it the shortest text: the less stands around the words, the more it is about them. */
    List<Found> find(Question question, List<SearchText.Kind> kinds, int skipped, int limit) {
        if (!question.canBeFound()) {
            return Collections.emptyList();
        }
        return database.query(
                row -> Found.of(row, question.terms()),
                "select searchable.*, department, department_name, division_name, fiscal_year " + FOUND
                        + " order by fiscal_year desc, length(folded), budget, ordinal offset " + skipped + " limit "
                        + limit,
                question.parameters(kinds));
    }

    private void clear(UUID budget) {
        database.update("delete from searchable where budget = ?", budget);
    }

    private static String json(List<SearchText> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
