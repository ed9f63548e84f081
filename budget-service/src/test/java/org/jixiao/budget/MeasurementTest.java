package org.jixiao.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jixiao.budget.account.FakeRealm;
import org.jixiao.test.Backend;
import org.jixiao.test.Metrics;
import org.junit.jupiter.api.Test;

/** What operators see of the service. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "budget"))
@WithTestResource(FakeRealm.class)
class MeasurementTest {

    @Test
    void whatIsMeasuredHasTheNamesThatAlertsAndDashboardsRelyOn() throws IOException {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/api/v1/audit/budget").then().statusCode(401);

        Metrics measured = new Metrics(given().get("/q/metrics").asString());

        measured.areAsCommitted();
        assertThat(Metrics.OF_EVERY_SERVICE).allMatch(measured::holds);
    }
}
