package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disclosure officer decides what everyone may read, when, and until when. */
@ExtendWith(Suite.Provider.class)
class PublicationIT {

    private final Suite suite;
    private final Proceedings proceedings;

    PublicationIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void ofTwoNumbersOneIsStruckOutAndTheHotlineStays() {
        Proceedings.Budget budget = proceedings.approved(List.of("抢修热线19900000000接听", "困难户走访（联系人19900000001）"));
        JsonNode found = proceedings.assembled(budget.id());
        List<String> hotline = fingerprints(found, "19900000000");
        List<String> personal = fingerprints(found, "19900000001");

        decided(budget, "redactions", Map.of("fingerprints", personal));
        decided(budget, "redactions", Map.of("fingerprints", hotline.subList(0, 1)));
        HttpResponse<String> reopened = suite.signedIn("officer").delete(path(budget) + "/decisions/" + hotline.get(0));
        assertThat(reopened.statusCode()).as(reopened.body()).isEqualTo(200);
        isProblem(suite.signedIn("officer").post(path(budget) + "/publication", Map.of()), 409, suite.citizen());
        decided(budget, "overrules", Map.of("fingerprints", hotline, "reason", "热线号码本就公开。"));
        proceedings.published(budget);

        JsonNode published = Door.json(suite.citizen().get(open(budget)));
        assertThat(published.at("/projects/0/name").asText()).isEqualTo("抢修热线19900000000接听");
        assertThat(published.at("/projects/1/name").asText()).isEqualTo("困难户走访（联系人［依法隐去］）");
        assertThat(published.toString()).doesNotContain("19900000001");
        isProblem(
                suite.signedIn("officer").delete(path(budget) + "/decisions/" + hotline.get(0)), 409, suite.citizen());
    }

    @Test
    void thePublicationIsSetMovedAndGivenUp() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.assembled(budget.id());
        Door officer = suite.signedIn("officer");
        String due = Door.json(officer.get(path(budget))).path("dueOn").asText();

        scheduled(budget, due + "T09:00");
        assertThat(Door.json(officer.get(path(budget) + "/schedule")).path("at").asText())
                .isEqualTo(due + "T01:00:00Z");
        scheduled(budget, due + "T10:00");
        JsonNode moved = Door.json(officer.get(path(budget) + "/schedule"));
        assertThat(moved.path("at").asText()).isEqualTo(due + "T02:00:00Z");
        assertThat(moved.path("state").asText()).isEqualTo("waiting");

        assertThat(officer.delete(path(budget) + "/schedule").statusCode()).isEqualTo(200);

        JsonNode given = Door.json(officer.get(path(budget)));
        assertThat(given.at("/schedule/state").asText()).isEqualTo("cancelled");
        assertThat(given.path("state").asText()).isEqualTo("assembled");
    }

    @Test
    void whatIsScheduledIsPublicWhenItsTimeComes() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.assembled(budget.id());

        scheduled(budget, Instant.now().plusSeconds(5).toString());

        JsonNode done = proceedings.once("officer", path(budget) + "/schedule", "state", "done");
        assertThat(done.path("version").asInt()).isEqualTo(1);
        assertThat(Door.json(suite.citizen().get(open(budget))).path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsGoneUntilItIsPublishedAnew() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.published(budget);
        String first = open(budget) + "/versions/1";

        proceedings.accepted("officer", path(budget) + "/withdrawal", Map.of("reason", "附件版式有误，重新制作后再公开。"));

        gone(open(budget));
        gone(first);
        HttpResponse<String> page = suite.citizen().with("Accept", "text/html").get("/departments/" + budget.id());
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("附件版式有误，重新制作后再公开。");

        proceedings.accepted("officer", path(budget) + "/publication", Map.of("reason", "版式已改正。"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Door.json(suite.citizen().get(open(budget)))
                                .path("version")
                                .asInt())
                        .isEqualTo(2));
        assertThat(suite.citizen().get(first).statusCode()).isEqualTo(410);
    }

    private void scheduled(Proceedings.Budget budget, String at) {
        HttpResponse<String> scheduled = suite.signedIn("officer").put(path(budget) + "/schedule", Map.of("at", at));
        assertThat(scheduled.statusCode()).as(scheduled.body()).isEqualTo(200);
    }

    private void decided(Proceedings.Budget budget, String decisions, Map<String, Object> command) {
        HttpResponse<String> decided =
                suite.signedIn("officer").post(path(budget) + "/" + decisions + "/bulk", command);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(Door.json(decided).path("items").findValuesAsText("outcome")).containsOnly("done");
    }

    /** The gateway answers for some seconds what it answered before. */
    private void gone(String path) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(suite.citizen().get(path).statusCode()).isEqualTo(410));
    }

    private static List<String> fingerprints(JsonNode findings, String value) {
        return findings.path("items")
                .valueStream()
                .filter(finding -> finding.path("value").asText().equals(value))
                .map(finding -> finding.path("fingerprint").asText())
                .toList();
    }

    private static String path(Proceedings.Budget budget) {
        return "/api/v1/disclosures/" + budget.id();
    }

    private static String open(Proceedings.Budget budget) {
        return "/open-data/v1/disclosures/" + budget.id();
    }
}
