package org.jixiao.budget.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Map;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedFilingTest extends ServiceTest {

    /** 13 projects that come to 7331.80 万元, as RULES §3 adds them up. */
    @Test
    void theRealDocumentIsFiledWholeAndOnce() throws IOException {
        byte[] document = Files.readAllBytes(Seeds.require("001"));

        Response filed = office.fileAs(office.editor(), document, Map.of());

        filed.then()
                .statusCode(201)
                .body("report.projects", hasSize(13))
                .body("report.projects.outcome", everyItem(equalTo("created")))
                .body("report.notUnderstood", empty())
                .body("report.findings.gate", not(hasItem("hard")));
        String budget = filed.path("budget");
        assertThat(new BigDecimal(office.budget(budget).getString("total"))).isEqualByComparingTo("73318000");
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("project.declared"))
                .hasSize(13)
                .allSatisfy(told -> assertThat(told.fact().path("indicators")).hasSize(6)));
        office.file(document, Map.of()).then().statusCode(200).body("id", equalTo(filed.path("id")));
    }
}
