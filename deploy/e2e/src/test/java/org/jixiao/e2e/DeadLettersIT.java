package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that cannot be applied holds up what it is about and nothing else, until an operator decides. */
@ExtendWith(Suite.Provider.class)
class DeadLettersIT {

    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private final Suite suite;
    private final Proceedings proceedings;
    private final Postbag postbag;

    DeadLettersIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
        this.postbag = new Postbag(suite.platform());
    }

    @Test
    void whatWaitsBehindAnUnreadableEventGoesOnOnceThatIsGivenUp() throws Exception {
        Proceedings.Budget budget = proceedings.filed("editor", List.of("河道巡查"));
        String sheet = proceedings.sheet(budget);
        String survivor = proceedings.department();
        String department = "990101/" + budget.department();
        String subject = "department/" + department;
        Postbag.Letter known = told(subject, "department.changed");
        postbag.post(known.next("department.changed"), "不是 JSON");
        for (String service : List.of("indicator", "disclosure")) {
            assertThat(dead(service, subject).path("payload").asText()).isEqualTo("不是 JSON");
        }
        assertThat(subjects("admin-other", "indicator")).doesNotContain(subject);

        proceedings.accepted(
                "admin", "/api/v1/departments/" + department + "/merge", Map.of("into", survivor, "reason", "机构改革。"));
        told(subject, "department.merged");
        JsonNode refused = isProblem(redelivered("indicator", subject), 409, suite.citizen());

        assertThat(Problems.name(refused)).isEqualTo("redelivery-failed");
        assertThat(Door.json(suite.signedIn("auditor").get(sheet))
                        .path("department")
                        .asText())
                .isEqualTo(budget.department());
        for (String service : List.of("indicator", "disclosure")) {
            assertThat(suite.signedIn("admin")
                            .delete(letters(service) + "?subject=" + subject)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(subjects("admin", service)).doesNotContain(subject);
        }
        proceedings.once("auditor", sheet, "department", survivor);
    }

    @Test
    void anApprovalThatCameTooEarlyIsAppliedOnceItsSheetIsApproved() throws Exception {
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        String sheet = proceedings.sheet(budget);
        String subject = "budget/" + budget.id();
        Postbag.Letter submitted = told(subject, "budget.submitted");
        postbag.post(submitted.next("budget.approved"), approval(budget, sheet));
        assertThat(dead("indicator", subject).path("reason").asText()).contains("was not approved");

        proceedings.accepted("finance", sheet + "/approval", Map.of());
        HttpResponse<String> redelivered = redelivered("indicator", subject);

        assertThat(redelivered.statusCode()).as(redelivered.body()).isEqualTo(200);
        assertThat(Door.json(redelivered).path("applied").asInt()).isEqualTo(1);
        assertThat(subjects("admin", "indicator")).doesNotContain(subject);
        JsonNode read = Door.json(suite.signedIn("auditor").get(sheet));
        assertThat(read.path("inForce")).isEqualTo(read.path("sequence"));
        proceedings.accepted("finance", budget.path() + "/approval", Map.of());
        assertThat(proceedings.published(budget).path("version").asInt()).isEqualTo(1);
    }

    /** The last event about this, once it is that. */
    private Postbag.Letter told(String subject, String type) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> postbag.last("budget-events", subject), last -> last.filter(letter -> letter.is(type))
                        .isPresent())
                .orElseThrow();
    }

    /** The approval of a budget of one project, as it will be told once its sheet is approved, too. */
    private String approval(Proceedings.Budget budget, String sheet) {
        Door auditor = suite.signedIn("auditor");
        JsonNode said = Door.json(auditor.get(budget.path()));
        JsonNode promised = Door.json(auditor.get(sheet));
        Map<String, Object> project = Map.of(
                "project",
                promised.path("project"),
                "sequence",
                promised.path("judgedAgainst"),
                "sheet",
                Map.of(
                        "sheet",
                        promised.path("id"),
                        "sequence",
                        promised.path("sequence").asLong() + 1));
        return Door.JSON
                .valueToTree(Map.of(
                        "budget",
                        budget.id(),
                        "approvedOn",
                        LocalDate.now(LEGAL).toString(),
                        "total",
                        said.path("total"),
                        "exemptions",
                        List.of(),
                        "manifest",
                        Map.of("declared", said.path("declared"), "projects", List.of(project))))
                .toString();
    }

    /** The dead letter about this, once it is there. */
    private JsonNode dead(String service, String subject) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(subjects("admin", service)).contains(subject));
        return Door.json(suite.signedIn("admin").get(letters(service)))
                .valueStream()
                .filter(letter -> letter.path("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(String account, String service) {
        return Door.json(suite.signedIn(account).get(letters(service)))
                .valueStream()
                .map(letter -> letter.path("subject").asText())
                .toList();
    }

    private HttpResponse<String> redelivered(String service, String subject) {
        return suite.signedIn("admin").post(letters(service) + "/redelivery?subject=" + subject, Map.of());
    }

    private static String letters(String service) {
        return "/api/v1/dead-letters/" + service;
    }
}
