package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** Why something was corrected or taken back stands on the pages for good: it names nobody. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ReasonTest {

    @Inject
    Desk desk;

    @Test
    void aReasonThatNamesSomebodyIsNotTaken() {
        SampleBudget sample = SampleBudget.of("reason");
        desk.published(sample, sample.told());
        Map<String, String> named = Map.of("reason", "上一版未隐去困难党员" + SampleBudget.PERSON + "的补助");

        for (String act : new String[] {"publication", "withdrawal"}) {
            desk.officer(sample)
                    .body(named)
                    .post(desk.path(sample, act))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/reason"))
                    .body("errors[0].detail", containsString("个人信息"));
        }
        desk.officer(sample)
                .body(Map.of("at", "2126-01-01T09:00", "reason", "可致电13912345678核实"))
                .put(desk.path(sample, "schedule"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));

        assertThat(given().get("/departments/" + sample.budget() + "/history").asString())
                .doesNotContain(SampleBudget.PERSON, "第 2 版");
        desk.officer(sample)
                .body(Map.of("reason", "上一版未隐去一名困难党员的姓名"))
                .post(desk.path(sample, "withdrawal"))
                .then()
                .statusCode(200);
    }
}
