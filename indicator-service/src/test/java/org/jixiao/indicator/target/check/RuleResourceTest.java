package org.jixiao.indicator.target.check;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** A front end reads the rules with what they say. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class RuleResourceTest {

    private static final Tokens CLERK =
            Tokens.as("clerk").role("department-editor").department("990101/203001");

    @Test
    void everyRuleWithItsWords() {
        given().auth()
                .oauth2(CLERK.token())
                .get("/api/v1/target-rules")
                .then()
                .statusCode(200)
                .body("items", hasSize(Rules.catalogue().size()))
                .body("items.find { it.id == 'quantity-as-money' }.rule", equalTo("L2_MISMATCH"))
                .body("items.find { it.id == 'quantity-as-money' }.severity", equalTo("error"))
                .body("items.find { it.id == 'quantity-as-money' }.gate", equalTo("acknowledge"))
                .body("items.find { it.id == 'quantity-as-money' }.message.zh", containsString("{name}"))
                .body("items.find { it.id == 'quantity-as-money' }.threshold", nullValue())
                .body("items.find { it.id == 'cheap-training' }.threshold", equalTo(100));
    }

    @Test
    void nobodyUnknownReadsThem() {
        given().get("/api/v1/target-rules").then().statusCode(401);
    }
}
