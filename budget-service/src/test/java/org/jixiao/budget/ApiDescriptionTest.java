package org.jixiao.budget;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jixiao.test.ApiDescription;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDescriptionTest extends ServiceTest {

    @Test
    void whatTheCodeDescribesIsWhatIsCommitted() throws IOException {
        String generated = given().accept("application/yaml").get("/q/openapi").asString();

        ApiDescription.isAsCommitted(generated);
    }
}
