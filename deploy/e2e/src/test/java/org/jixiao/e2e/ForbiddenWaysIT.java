package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not be possible, tried through the gateway. */
@ExtendWith(Suite.Provider.class)
class ForbiddenWaysIT {

    private final Suite suite;
    private final Proceedings proceedings;
    private final Door citizen;

    ForbiddenWaysIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
        this.citizen = suite.citizen();
    }

    @Test
    void withoutATokenNothingButWhatIsPublic() {
        isProblem(citizen.get("/api/v1/budgets"), 401, citizen);
        isProblem(citizen.get("/api/v1/targets"), 401, citizen);
        isProblem(citizen.post("/api/v1/budgets", Map.of()), 401, citizen);
        assertThat(citizen.get("/open-data/v1/disclosures").statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleCannotDoWhatAnotherMay() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));

        isProblem(suite.signedIn("reviewer").post("/api/v1/budgets", Map.of()), 403, citizen);
        isProblem(suite.signedIn("editor").post(budget.path() + "/approval", Map.of()), 403, citizen);
        isProblem(suite.signedIn("editor").post(budget.path() + "/submission", Map.of()), 403, citizen);
        isProblem(suite.signedIn("finance").post("/api/v1/departments", Map.of()), 403, citizen);
    }

    @Test
    void outsideOnesScopeIsAsIfItWereNotThere() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        String sheet = proceedings.sheets(budget, 1).get(0).path("id").asText();

        for (String stranger : List.of("editor-qinghe", "finance-other", "editor-nowhere")) {
            isProblem(suite.signedIn(stranger).get(budget.path()), 404, citizen);
            isProblem(suite.signedIn(stranger).get("/api/v1/targets/" + sheet), 404, citizen);
        }
        isProblem(suite.signedIn("finance-other").post(budget.path() + "/approval", Map.of()), 404, citizen);
        assertThat(Door.json(suite.signedIn("editor-nowhere").get("/api/v1/budgets"))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void whoEditedOrSubmittedMayNotApprove() {
        Proceedings.Budget edited = proceedings.submitted("editor-finance", "reviewer");
        Proceedings.Budget submitted = proceedings.submitted("editor", "editor-finance");

        for (Proceedings.Budget budget : List.of(edited, submitted)) {
            String sheet = "/api/v1/targets/"
                    + proceedings.sheets(budget, 1).get(0).path("id").asText();
            JsonNode refused = refusedFor("approver-is-contributor", "editor-finance", sheet + "/approval");
            assertThat(refused.path("status").asInt()).isEqualTo(409);
            proceedings.accepted("finance", sheet + "/approval", Map.of());
            refusedFor("approver-is-contributor", "editor-finance", budget.path() + "/approval");
            proceedings.accepted("finance", budget.path() + "/approval", Map.of());
        }
    }

    @Test
    void noApprovedTargetNoMoney() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");

        HttpResponse<String> answer = suite.signedIn("finance").post(budget.path() + "/approval", Map.of());

        JsonNode problem = isProblem(answer, 409, citizen);
        assertThat(problem.path("missing")).hasSize(1);
        assertThat(problem.path("missing").get(0).path("reason").asText()).isEqualTo("sheet-not-approved");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Door.json(suite.signedIn("finance").get(budget.path() + "/readiness"))
                        .path("missing"))
                .isEqualTo(problem.path("missing"));
    }

    @Test
    void aBudgetOfNothingIsNotApproved() {
        Proceedings.Budget budget = proceedings.opened("editor");
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());

        JsonNode problem =
                isProblem(suite.signedIn("finance").post(budget.path() + "/approval", Map.of()), 409, citizen);

        assertThat(Problems.name(problem)).isEqualTo("nothing-to-approve");
    }

    @Test
    void submissionFreezes() {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        Door editor = suite.signedIn("editor");
        HttpResponse<String> project = project(editor, budget);

        HttpResponse<String> edit = editor.with(
                        "If-Match", project.headers().firstValue("ETag").orElseThrow())
                .put("/api/v1/projects/" + Door.json(project).path("id").asText(), Door.json(project));

        isProblem(edit, 409, citizen);
    }

    @Test
    void anEditSaysWhichStateItIsBasedOn() {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        Door editor = suite.signedIn("editor");
        HttpResponse<String> project = project(editor, budget);
        String path = "/api/v1/projects/" + Door.json(project).path("id").asText();

        isProblem(editor.put(path, Door.json(project)), 428, citizen);
        isProblem(editor.with("If-Match", "\"4711\"").put(path, Door.json(project)), 412, citizen);
    }

    private HttpResponse<String> project(Door editor, Proceedings.Budget budget) {
        JsonNode projects = Door.json(editor.get(budget.path() + "/projects")).path("items");
        return editor.get("/api/v1/projects/" + projects.get(0).path("id").asText());
    }

    /** News travels between services; a refusal for that reason says when to try again. */
    private JsonNode refusedFor(String name, String account, String path) {
        Door door = suite.signedIn(account);
        HttpResponse<String> answer = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> door.post(path, Map.of()),
                        response -> response.headers().firstValue("Retry-After").isEmpty());
        JsonNode problem = isProblem(answer, 409, citizen);
        assertThat(Problems.name(problem)).isEqualTo(name);
        return problem;
    }
}
