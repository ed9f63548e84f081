package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is there can be looked up afterwards, and looks as it is described. */
@ExtendWith(Suite.Provider.class)
class LookedUpIT {

    private final Suite suite;
    private final Proceedings proceedings;

    LookedUpIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void aBudgetWithItsRevisions() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));

        areThere(
                suite.signedIn("finance"),
                below(
                        budget.path(),
                        "/execution",
                        "/approval.pdf",
                        "/revisions",
                        "/revisions/1",
                        "/revisions/1/projects",
                        "/revisions/1/diff/1"));
        areThere(suite.signedIn("finance"), below("/api/v1/departments/990101/" + budget.department(), "", "/units"));
    }

    @Test
    void aSheetWithItsRevisionsAndRounds() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        String sheet = proceedings.sheets(budget, 1).get(0).path("id").asText();

        areThere(
                suite.signedIn("finance"),
                below(
                        "/api/v1/targets/" + sheet,
                        "/comments",
                        "/revisions",
                        "/revisions/1",
                        "/revisions/1/diff/1",
                        "/submissions",
                        "/submissions/1",
                        "/submissions/1/diff",
                        "/submissions/1/diff/1"));
    }

    @Test
    void whatIsPublishedWithItsTables() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.published(budget);

        areThere(suite.signedIn("officer"), below("/api/v1/disclosures/" + budget.id(), "", "/reports"));
        areThere(suite.citizen(), below("/open-data/v1/", "projects.csv", "indicators.csv"));
    }

    @Test
    void whatEverybodyWorksWith() {
        Door editor = suite.signedIn("editor");
        String framework =
                Door.json(editor.get("/api/v1/frameworks")).at("/items/0/id").asText();
        String definition = Door.json(editor.get("/api/v1/indicator-definitions?limit=1"))
                .at("/items/0/id")
                .asText();

        areThere(
                editor,
                below(
                        "/api/v1/",
                        "fund-sources?division=990101",
                        "frameworks/" + framework,
                        "indicator-definitions/" + definition,
                        "indicator-definitions/" + definition + "/use"));
    }

    @Test
    void theDaysOfAYear() {
        Door admin = suite.signedIn("admin");
        String division = "/api/v1/divisions/990105";
        String window = "/api/v1/filing-windows/990105/2033";
        assertThat(admin.put(division, Map.of("name", "松岭县")).statusCode()).isIn(200, 201);
        assertThat(admin.put(window, Map.of("opens", "2032-09-01", "closes", "2032-12-31"))
                        .statusCode())
                .isIn(200, 201);

        areThere(admin, Stream.of(division, window));
    }

    private static Stream<String> below(String path, String... more) {
        return Stream.of(more).map(path::concat);
    }

    private static void areThere(Door door, Stream<String> paths) {
        assertThat(paths)
                .allSatisfy(
                        path -> assertThat(door.get(path).statusCode()).as(path).isEqualTo(200));
    }
}
