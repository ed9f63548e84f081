package org.jixiao.indicator;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.jixiao.test.ApiDescription;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class ApiDescriptionTest {

    @Test
    void whatTheCodeDescribesIsWhatIsCommitted() throws IOException {
        String generated = given().accept("application/yaml").get("/q/openapi").asString();

        ApiDescription.isAsCommitted(generated);
    }
}
