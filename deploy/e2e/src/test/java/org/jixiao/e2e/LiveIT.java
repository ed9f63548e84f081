package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is signed in hears of what concerns them while it happens, and after an absence of what they missed. */
@ExtendWith(Suite.Provider.class)
class LiveIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String DEPARTMENT = "qinghe";

    private final Suite suite;

    LiveIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aDepartmentHearsOfItsFilingAndAnotherDivisionDoesNot() {
        register("990101", DEPARTMENT);
        String stopped;
        String budget;
        try (Listening own = open("editor-qinghe");
                Listening elsewhere = open("finance-other")) {
            budget = filed();
            await().atMost(SOON).untilAsserted(() -> assertThat(types(own))
                    .contains("budget.declared", "project.declared", "target.drafted"));
            register("990102", "990102" + System.nanoTime());
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(elsewhere.heard()).isNotEmpty());

            assertThat(elsewhere.heard())
                    .extracting(event -> event.path("division").asText())
                    .containsOnly("990102");
            assertThat(own.heard()).allSatisfy(event -> {
                assertThat(event.path("department").asText()).isEqualTo(DEPARTMENT);
                // That it was registered may come round only now.
                assertThat(event.path("partitionkey").asText()).isIn(budget, "990101/" + DEPARTMENT);
                assertThat(event.has("data")).isFalse();
            });
            stopped = own.lastId();
        }
        Door editor = suite.signedIn("editor-qinghe");
        HttpResponse<String> added =
                editor.post("/api/v1/budgets/" + budget + "/projects", Map.of("name", "河道巡查", "amount", 120000));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String project = "project/" + Door.json(added).path("id").asText();

        try (Listening again = Listening.since(stopped, () -> suite.signedIn("editor-qinghe"))) {
            await().atMost(SOON).untilAsserted(() -> assertThat(again.heard())
                    .anySatisfy(
                            event -> assertThat(event.path("subject").asText()).isEqualTo(project)));

            assertThat(again.heard())
                    .extracting(event -> event.path("id").asText())
                    .doesNotHaveDuplicates();
            assertThat(again.resets()).isZero();
        }
    }

    private Listening open(String account) {
        return Listening.opened(() -> suite.signedIn(account));
    }

    private void register(String division, String code) {
        Door admin = suite.signedIn("admin");
        admin.put("/api/v1/divisions/" + division, Map.of("name", division.equals("990101") ? "云溪县" : "岚桥区"));
        HttpResponse<String> registered =
                admin.post("/api/v1/departments", Map.of("division", division, "code", code, "name", "第" + code + "局"));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
    }

    /** The id of the budget. */
    private String filed() {
        HttpResponse<String> filed = suite.signedIn("editor-qinghe")
                .with("Prefer", "wait=45")
                .file(
                        "/api/v1/filings",
                        Map.of("division", "990101", "department", DEPARTMENT, "fiscalYear", "2026"),
                        "form.txt",
                        SmallForm.of("306001云溪县青禾局", List.of("村级供水管网改造")));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return Door.json(filed).path("budget").asText();
    }

    private static List<String> types(Listening listening) {
        return listening.heard().stream()
                .map(event -> event.path("type").asText())
                .map(type -> type.replace("org.jixiao.", "").replace(".v1", ""))
                .toList();
    }
}
