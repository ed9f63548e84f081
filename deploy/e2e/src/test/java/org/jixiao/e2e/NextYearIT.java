package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The next year begins with what this one has in force, goes its own way, and is held against it. */
@ExtendWith(Suite.Provider.class)
class NextYearIT {

    private static final String RIVER = "河道巡查";
    private static final String RESERVOIR = "水库除险加固";

    private final Suite suite;
    private final Proceedings proceedings;

    NextYearIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void itBeginsWithTheProjectsAndTargetsInForce() {
        Proceedings.Budget last = proceedings.approved(List.of(RIVER, RESERVOIR));

        Proceedings.Budget next =
                opened(last, List.of(proceedings.project(last, RIVER).path("id").asText()));

        JsonNode read = Door.json(suite.signedIn("editor").get(next.path()));
        assertThat(read.path("fiscalYear").asInt()).isEqualTo(2027);
        assertThat(read.path("continues").asText()).isEqualTo(last.id());
        assertThat(read.path("state").asText()).isEqualTo("draft");
        assertThat(proceedings.project(next, RIVER).path("continues"))
                .isEqualTo(proceedings.project(last, RIVER).path("id"));
        JsonNode sheet = proceedings.sheets(next, 1).get(0);
        assertThat(sheet.at("/indicators/0/target/text").asText()).isEqualTo("≥12个");
        assertThat(sheet.at("/indicators/0/previous/text").asText()).isEqualTo("≥12个");
    }

    @Test
    void whatWasWrittenAnewIsCopiedFromLastYearAgain() {
        Proceedings.Budget next = opened(proceedings.approved(List.of(RIVER)), List.of());
        JsonNode begun = proceedings.sheets(next, 1).get(0);
        String sheet = "/api/v1/targets/" + begun.path("id").asText();
        Door editor = suite.signedIn("editor");
        HttpResponse<String> emptied =
                editor.basedOn(sheet).put(sheet, Map.of("objectives", List.of("另起炉灶。"), "indicators", List.of()));
        assertThat(Door.json(emptied).path("indicators")).isEmpty();

        HttpResponse<String> copied = editor.basedOn(sheet)
                .post(sheet + "/copy", Map.of("from", begun.path("forerunner").asText()));

        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(200);
        JsonNode read = Door.json(editor.get(sheet));
        assertThat(read.path("objectives")).isEqualTo(begun.path("objectives"));
        assertThat(targets(read)).isEqualTo(targets(begun)).containsExactly("≥12个", "≥90%");
    }

    @Test
    void theYearsAreComparedProjectByProject() {
        Proceedings.Budget last = proceedings.approved(List.of(RIVER, RESERVOIR));
        Proceedings.Budget next = opened(last, List.of());
        Door editor = suite.signedIn("editor");
        String river = "/api/v1/projects/"
                + proceedings.project(next, RIVER).path("id").asText();
        assertThat(editor.basedOn(river)
                        .put(river, Map.of("name", "河道巡查保洁", "amount", 150000))
                        .statusCode())
                .isEqualTo(200);

        JsonNode compared = Door.json(editor.get(next.path() + "/comparison"));

        assertThat(compared.at("/previous/budget").asText()).isEqualTo(last.id());
        // 15.00 instead of 12.50 万元: 2.50 more, a fifth. Together 27.50 instead of 25.00: a tenth
        assertThat(compared.at("/projects/0/matchedBy").asText()).isEqualTo("continues");
        assertThat(compared.at("/projects/0/delta").decimalValue()).isEqualByComparingTo("25000");
        assertThat(compared.at("/projects/0/percent").decimalValue()).isEqualByComparingTo("20");
        assertThat(compared.at("/projects/1/delta").decimalValue()).isEqualByComparingTo("0");
        assertThat(compared.at("/projectTotal/percent").decimalValue()).isEqualByComparingTo("10");
    }

    /** @param projects those that go on; none for all */
    private Proceedings.Budget opened(Proceedings.Budget last, List<String> projects) {
        HttpResponse<String> opened = suite.signedIn("editor")
                .post(last.path() + "/next-year", projects.isEmpty() ? Map.of() : Map.of("projects", projects));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return new Proceedings.Budget(Door.json(opened).path("id").asText(), last.department());
    }

    private static List<String> targets(JsonNode sheet) {
        return sheet.path("indicators")
                .valueStream()
                .map(indicator -> indicator.at("/target/text").asText())
                .toList();
    }
}
