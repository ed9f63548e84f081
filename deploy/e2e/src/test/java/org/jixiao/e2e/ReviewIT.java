package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A budget and its sheets go to and fro between department and finance bureau until both are content, or the department thinks again. */
@ExtendWith(Suite.Provider.class)
class ReviewIT {

    private static final Map<String, String> RATINGS =
            Map.of("completeness", "fair", "relevance", "good", "appropriateness", "good", "feasibility", "fair");

    private final Suite suite;
    private final Proceedings proceedings;

    ReviewIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void aSheetComesBackUntilTheCommentIsAnswered() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        String sheet = proceedings.sheet(budget);
        returned(sheet, "请写明12个村的名单。");

        JsonNode given = proceedings.once("editor", budget.path(), "state", "returned");
        assertThat(given.path("returnReason").asText()).isEqualTo("请补充指标依据。");
        proceedings.accepted("editor", sheet + "/comments/1/resolution", Map.of("outcome", "done", "text", "已补充名单。"));
        proceedings.accepted("finance", sheet + "/comments/1/reopening", Map.of("reason", "请附村名。"));
        JsonNode open = Door.json(suite.signedIn("editor").get(sheet + "/comments?state=open"));
        assertThat(open.at("/items/0/text").asText()).isEqualTo("请写明12个村的名单。");
        assertThat(open.at("/items/0/reopened/0/reason").asText()).isEqualTo("请附村名。");
        JsonNode refused =
                isProblem(suite.signedIn("reviewer").post(sheet + "/submission", Map.of()), 409, suite.citizen());
        assertThat(Problems.name(refused)).isEqualTo("comments-open");

        proceedings.accepted("editor", sheet + "/comments/1/resolution", Map.of("outcome", "done", "text", "村名附后。"));
        edited(sheet, "≥15个");
        proceedings.accepted("reviewer", sheet + "/submission", Map.of());
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        JsonNode approved = proceedings.accepted("finance", sheet + "/approval", Map.of());

        assertThat(approved.at("/indicators/0/target/text").asText()).isEqualTo("≥15个");
        assertThat(approved.at("/comments/0/state").asText()).isEqualTo("resolved");
        assertThat(approved.at("/comments/0/resolution/text").asText()).isEqualTo("村名附后。");
        JsonNode changed = Door.json(suite.signedIn("auditor").get(sheet + "/submissions/1/diff/2"));
        assertThat(changed.at("/indicators/0/changes/0/before").asText()).isEqualTo("≥12个");
        assertThat(changed.at("/indicators/0/changes/0/after").asText()).isEqualTo("≥15个");
    }

    @Test
    void aSheetIsReturnedWithTheGradeThatItsRatingsPropose() {
        String sheet = proceedings.sheet(proceedings.submitted("editor", "reviewer"));
        JsonNode proposed = Door.json(suite.signedIn("finance").post("/api/v1/review-criteria/proposal", RATINGS));

        JsonNode returned = returned(sheet, "请补充依据。");

        assertThat(proposed.path("grade").asText()).isEqualTo("fair");
        assertThat(returned.path("grade")).isEqualTo(proposed.path("grade"));
    }

    @Test
    void aBudgetIsReturnedWithAReasonAndWaitsForItsDepartment() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");

        proceedings.accepted("finance", budget.path() + "/return", Map.of("reason", "请核对三公经费。"));

        JsonNode read = Door.json(suite.signedIn("editor").get(budget.path()));
        assertThat(read.path("state").asText()).isEqualTo("returned");
        assertThat(read.path("returnReason").asText()).isEqualTo("请核对三公经费。");
        assertThat(Door.json(suite.signedIn("editor").get("/api/v1/me/tasks?budget=" + budget.id()))
                        .findValuesAsText("kind"))
                .containsExactly("edit-returned-budget");
        assertThat(proceedings
                        .accepted("reviewer", budget.path() + "/submission", Map.of())
                        .path("returnReason")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsRecalledCanBeWrittenOn() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        String sheet = proceedings.sheet(budget);
        Map<String, Object> content = Map.of("objectives", List.of("守好每一条河。"));
        isProblem(described(budget, content), 409, suite.citizen());

        proceedings.accepted("reviewer", budget.path() + "/recall", Map.of());
        proceedings.accepted("reviewer", sheet + "/recall", Map.of());

        assertThat(described(budget, content).statusCode()).isEqualTo(200);
        edited(sheet, "≥15个");
        JsonNode read = Door.json(suite.signedIn("auditor").get(budget.path()));
        assertThat(read.path("state").asText()).isEqualTo("draft");
        assertThat(read.at("/objectives/0").asText()).isEqualTo("守好每一条河。");
        assertThat(Door.json(suite.signedIn("auditor").get(sheet))
                        .at("/indicators/0/target/text")
                        .asText())
                .isEqualTo("≥15个");
    }

    private HttpResponse<String> described(Proceedings.Budget budget, Map<String, Object> content) {
        return suite.signedIn("editor").basedOn(budget.path()).put(budget.path(), content);
    }

    private JsonNode returned(String sheet, String comment) {
        return proceedings.accepted(
                "finance",
                sheet + "/return",
                Map.of(
                        "reason",
                        "请补充指标依据。",
                        "comments",
                        List.of(Map.of("ordinal", 1, "text", comment)),
                        "ratings",
                        RATINGS));
    }

    /** Its first indicator promises something else, all else stays. */
    private void edited(String sheet, String target) {
        Door editor = suite.signedIn("editor");
        JsonNode read = Door.json(editor.get(sheet));
        List<ObjectNode> rows =
                read.path("indicators").valueStream().map(ReviewIT::row).toList();
        rows.get(0).put("target", target);
        HttpResponse<String> edited =
                editor.basedOn(sheet).put(sheet, Map.of("objectives", read.path("objectives"), "indicators", rows));
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        assertThat(Door.json(edited).path("state").asText()).isEqualTo("draft");
    }

    /** An indicator as it is written, without what it means. */
    private static ObjectNode row(JsonNode indicator) {
        ObjectNode row = indicator.deepCopy();
        row.retain("ordinal", "dimension", "category", "name", "definition", "basis");
        row.set("target", indicator.at("/target/text"));
        return row;
    }
}
