package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before its budget is approved a project may still become another one, need no target, or leave. */
@ExtendWith(Suite.Provider.class)
class DraftingIT {

    private static final String RIVER = "河道巡查";
    private static final String UPKEEP = "物业管理";

    private final Suite suite;
    private final Proceedings proceedings;

    DraftingIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void aProjectIsWrittenAnewAndItsSheetAnswersForThat() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of(RIVER));
        String sheet = proceedings.sheet(budget);
        String project = "/api/v1/projects/" + project(budget, RIVER);
        Door editor = suite.signedIn("editor");
        Door asItWas = editor.basedOn(project);
        Map<String, Object> content = Map.of("name", "河道巡查保洁", "amount", 150000, "purpose", "巡查并保洁");

        assertThat(asItWas.put(project, content).statusCode()).isEqualTo(200);

        isProblem(asItWas.put(project, Map.of("name", RIVER)), 412, suite.citizen());
        JsonNode read = Door.json(editor.get(project));
        assertThat(read.path("name").asText()).isEqualTo("河道巡查保洁");
        assertThat(Door.json(editor.get(budget.path())).path("total").decimalValue())
                .isEqualByComparingTo("150000");
        JsonNode answers = proceedings.once("editor", sheet, "name", "河道巡查保洁");
        assertThat(answers.path("judgedAgainst")).isEqualTo(read.path("sequence"));
    }

    @Test
    void anExemptProjectNeedsNoSheetUntilTheExemptionIsTakenBack() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of(RIVER, UPKEEP));
        String exemption = budget.path() + "/exemptions/" + project(budget, UPKEEP);
        Door finance = suite.signedIn("finance");

        assertThat(finance.put(exemption, Map.of("basis", "operating")).statusCode())
                .isEqualTo(200);
        proceedings.accepted("reviewer", sheet(budget, RIVER) + "/submission", Map.of());
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        assertThat(missing(budget)).containsExactly(RIVER);

        assertThat(finance.delete(exemption).statusCode()).isEqualTo(200);

        JsonNode read = Door.json(suite.signedIn("editor").get(budget.path()));
        assertThat(read.path("exemptions")).isEmpty();
        assertThat(read.path("state").asText()).isEqualTo("returned");
        assertThat(read.path("returnReason").asText()).contains(UPKEEP);
        assertThat(missing(budget)).containsExactly(RIVER, UPKEEP);
    }

    @Test
    void aProjectThatIsWithdrawnTakesItsSheetAlong() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of(RIVER, UPKEEP));
        String stays = sheet(budget, RIVER);
        String goes = sheet(budget, UPKEEP);
        String project = "/api/v1/projects/" + project(budget, UPKEEP);
        Door editor = suite.signedIn("editor");

        assertThat(editor.basedOn(project).delete(project).statusCode()).isEqualTo(204);

        isProblem(editor.get(project), 404, suite.citizen());
        assertThat(Door.json(editor.get(budget.path())).path("projects")).hasSize(1);
        proceedings.once("editor", goes, "state", "closed");
        proceedings.accepted("reviewer", stays + "/submission", Map.of());
        JsonNode submitted = proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        // one of two, 12.50 万元 each
        assertThat(submitted.path("total").decimalValue()).isEqualByComparingTo("125000");
    }

    private String project(Proceedings.Budget budget, String name) {
        return proceedings.project(budget, name).path("id").asText();
    }

    private String sheet(Proceedings.Budget budget, String project) {
        return proceedings.sheets(budget, 2).stream()
                .filter(sheet -> sheet.path("name").asText().equals(project))
                .map(sheet -> "/api/v1/targets/" + sheet.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Which projects keep the budget from being approved. */
    private List<String> missing(Proceedings.Budget budget) {
        return Door.json(suite.signedIn("auditor").get(budget.path() + "/readiness"))
                .path("missing")
                .findValuesAsText("name");
    }
}
