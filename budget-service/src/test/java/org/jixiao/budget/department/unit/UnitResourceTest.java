package org.jixiao.budget.department.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitResourceTest extends ServiceTest {

    @Test
    void aUnitIsEnteredDescribedAndRemoved() {
        enter(Map.of("code", "127/127002/1", "name", "机关本级"))
                .statusCode(201)
                .header("Location", equalTo(units() + "/127/127002/1"));

        office.as(office.administrator())
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "机关本级", "aliases", List.of("本级")))
                .put(units() + "/127/127002/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        office.as(office.editor())
                .get(units())
                .then()
                .body("items.code", equalTo(List.of("127/127002/1")))
                .body("items[0].aliases", equalTo(List.of("本级")));
        office.as(office.administrator())
                .header("If-Match", "\"2\"")
                .delete(units() + "/127/127002/1")
                .then()
                .statusCode(204);
        office.as(office.editor()).get(units() + "/127/127002/1").then().statusCode(404);
    }

    @Test
    void aCodeIsMintedWhereThereIsNone() {
        String code = enter(Map.of("name", "后勤中心"))
                .statusCode(201)
                .body("code", matchesPattern("U\\d{4}"))
                .extract()
                .path("code");

        enter(Map.of("name", "后勤 中心")).statusCode(200).body("code", equalTo(code));
    }

    @Test
    void withinADepartmentACodeAndANameLeadToOneUnit() {
        enter(Map.of("code", "001", "name", "机关本级", "aliases", List.of("本级"))).statusCode(201);

        enter(Map.of("code", "001", "name", "另一单位"))
                .statusCode(409)
                .body("type", equalTo("/problems/budget/unit-exists"))
                .body("unit.name", equalTo("机关本级"));
        enter(Map.of("code", "002", "name", "本 级")).statusCode(409).body("unit.code", equalTo("001"));
        Office other = Office.open();
        other.act(
                        other.administrator(),
                        "/api/v1/departments/990101/" + other.code() + "/units",
                        Map.of("code", "001", "name", "机关本级"))
                .then()
                .statusCode(201);
    }

    @Test
    void unitsAreToldWithTheirDepartment() {
        enter(Map.of("code", "001", "name", "机关本级")).statusCode(201);

        await().untilAsserted(() -> assertThat(Topic.told("990101/" + office.code()))
                .last()
                .satisfies(told -> {
                    assertThat(told.sequence()).isEqualTo(2);
                    assertThat(told.fact().at("/units/0/code").asText()).isEqualTo("001");
                }));
    }

    @Test
    void onlyAnAdministratorOfTheDivisionEntersThem() {
        office.act(office.editor(), units(), Map.of("name", "越权单位")).then().statusCode(403);
        office.as(Office.open().editor()).get(units()).then().statusCode(404);
        office.act(office.administrator(), "/api/v1/departments/990101/nobody/units", Map.of("name", "无主"))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse enter(Map<String, Object> unit) {
        return office.act(office.administrator(), units(), unit).then();
    }

    private String units() {
        return "/api/v1/departments/990101/" + office.code() + "/units";
    }
}
