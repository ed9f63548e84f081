package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.disclosure.SampleBudget.Told;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** What others told can be emptied: told again, everything is as it was. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ProjectionTest {

    private static final String PROJECTION = "/api/v1/projections/disclosure";

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    @Test
    void emptiedAndToldAgainItIsWhatItWas() {
        SampleBudget draft = SampleBudget.of("rebuilt-draft");
        wire.tell(draft.told());
        desk.assembled(draft);
        desk.decide(draft, "overrules", Map.of("fingerprint", desk.finding(draft, "PII_SMALL"), "reason", "公开岗位"))
                .statusCode(200);
        SampleBudget open = SampleBudget.of("rebuilt-public");
        desk.published(open, open.told());
        byte[] bytes = published(open);
        String before = sha256(draft);
        int sequence = desk.get(draft).extract().path("sequence");

        administrator()
                .delete(PROJECTION)
                .then()
                .statusCode(200)
                .body("waiting", hasItem(draft.budget().toString()));

        assertThat(sha256(draft)).isNull();
        desk.officer(draft)
                .get(desk.path(draft, "findings"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/not-assembled"))
                .body("missing[0].what", equalTo("approval"));
        assertThat(published(open)).isEqualTo(bytes);

        List<Told> backwards = new ArrayList<>(draft.told());
        Collections.reverse(backwards);
        wire.tellAgain(backwards, 9);
        wire.tellAgain(open.told(), 9);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sha256(draft)).isEqualTo(before));
        desk.get(draft).body("state", equalTo("assembled")).body("sequence", equalTo(sequence));
        desk.officer(draft)
                .get(desk.path(draft, "findings"))
                .then()
                .body("items.find { it.rule == 'PII_SMALL' }.decision", equalTo("overruled"));
        assertThat(published(open)).isEqualTo(bytes);
    }

    /** How much is there is told to whoever operates the service, of whom only where their division is. */
    @Test
    void anAdministratorOfAnotherDivisionIsNotToldWhoseItIs() {
        SampleBudget sample = SampleBudget.of("rebuilt-elsewhere");
        String id = sample.budget().toString();
        wire.tell(sample.told().stream()
                .filter(told -> told.fact() instanceof BudgetApproved)
                .toList());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(drafts(administrator())).contains(id));

        administrator().get(PROJECTION).then().body("waiting", hasItem(id));
        administratorOf("990102")
                .get(PROJECTION)
                .then()
                .statusCode(200)
                .body("disclosures", greaterThanOrEqualTo(1))
                .body("waiting", empty());
        assertThat(drafts(administratorOf("990102"))).isEmpty();

        wire.tell(sample.told());
        desk.assembled(sample);
    }

    @Test
    void onlyAnAdministratorMayEmptyIt() {
        given().auth()
                .oauth2(Tokens.as("officer")
                        .role("disclosure-officer")
                        .department("990101/306001")
                        .token())
                .delete(PROJECTION)
                .then()
                .statusCode(403);
    }

    private static byte[] published(SampleBudget sample) {
        return given().get("/open-data/v1/disclosures/" + sample.budget()).asByteArray();
    }

    private static String sha256(SampleBudget sample) {
        return administrator()
                .queryParam("limit", 200)
                .get(PROJECTION + "/drafts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + sample.budget() + "' }.sha256");
    }

    private static List<String> drafts(RequestSpecification administrator) {
        return administrator
                .queryParam("limit", 200)
                .get(PROJECTION + "/drafts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static RequestSpecification administrator() {
        return administratorOf("990101");
    }

    private static RequestSpecification administratorOf(String division) {
        return given().auth()
                .oauth2(Tokens.as("admin")
                        .role("administrator")
                        .division(division)
                        .token());
    }
}
