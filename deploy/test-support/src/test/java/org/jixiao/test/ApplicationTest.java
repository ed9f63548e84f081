package org.jixiao.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class ApplicationTest {

    private static final Tokens FINANCE =
            Tokens.as("finance").role("finance-reviewer").division("990101").department("990101/203001");

    @Test
    void aTokenCarriesWhoMayDoWhatWhere() {
        given().auth()
                .oauth2(FINANCE.token())
                .get("sample")
                .then()
                .statusCode(200)
                .body(is(FINANCE.subject() + " [\"990101\"] [\"990101/203001\"] false indicator"));
    }

    @Test
    void withoutTheRoleItIsForbidden() {
        given().auth().oauth2(Tokens.as("finance").token()).get("sample").then().statusCode(403);
    }

    @Test
    void aTokenForAnotherApiIsRefused() {
        given().auth()
                .oauth2(FINANCE.meantFor("another-api").token())
                .get("sample")
                .then()
                .statusCode(401);
    }

    @Test
    void theTestSeesTheServersOfTheApplication() {
        String brokers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

        assertThat(Backend.kafka().bootstrapServers()).isEqualTo(brokers);
    }

    @Test
    void theDatabaseGoesAwayAndComesBack() {
        Backend.databaseLink().cut();
        given().auth().oauth2(FINANCE.token()).get("sample").then().statusCode(500);

        Backend.databaseLink().restore();
        given().auth().oauth2(FINANCE.token()).get("sample").then().statusCode(200);
    }
}
