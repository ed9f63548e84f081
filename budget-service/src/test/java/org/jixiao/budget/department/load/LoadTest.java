package org.jixiao.budget.department.load;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** A directory in bulk: told twice it is loaded once. */
@QuarkusTest
class LoadTest extends ServiceTest {

    @Test
    void aListIsLoadedOnceHoweverOftenItIsSent() {
        List<Map<String, Object>> items = List.of(
                item("1", Map.of("aliases", List.of("甲" + office.code()))),
                item("2", Map.of("units", List.of(Map.of("code", "001", "name", "机关本级"), Map.of("name", "后勤中心")))));

        load("", items)
                .statusCode(200)
                .body("created", equalTo(2))
                .body("items.outcome", equalTo(List.of("created", "created")));
        load("", items).statusCode(200).body("unchanged", equalTo(2)).body("refused", equalTo(0));

        office.as(office.administrator())
                .get(path("2") + "/units")
                .then()
                .body("items.name", equalTo(List.of("机关本级", "后勤中心")));
        office.as(office.administrator()).get(path("2")).then().header("ETag", "\"3\"");
    }

    @Test
    void itAddsAndChangesAndTakesNothingAway() {
        load("", List.of(item("1", Map.of("aliases", List.of("甲" + office.code())))))
                .body("created", equalTo(1));

        load("", List.of(item("1", Map.of("aliases", List.of("乙" + office.code())))))
                .body("changed", equalTo(1));
        load("", List.of(Map.of("division", "990101", "code", code("1"), "name", "新名" + office.code(), "since", 2026)))
                .body("changed", equalTo(1));

        office.as(office.administrator())
                .get(path("1"))
                .then()
                .body("name", equalTo("新名" + office.code()))
                .body("aliases", equalTo(List.of("甲" + office.code(), "乙" + office.code())))
                .body("names", hasSize(2));
    }

    @Test
    void whatIsRefusedIsSaidByLineAndKeepsNobodyOut() {
        load(
                        "",
                        List.of(
                                item("1", Map.of()),
                                Map.of("division", "990101", "code", office.code(), "name", "别的名字" + office.code()),
                                Map.of("division", "990102", "name", "外地局"),
                                Map.of("division", "990101", "code", "../x", "name", "坏代码"),
                                item("5", Map.of("aliases", List.of(office.name())))))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(4))
                .body("items.line", equalTo(List.of(1, 2, 3, 4, 5)))
                .body("items[1].problem.type", equalTo("/problems/budget/department-exists"))
                .body("items[2].problem.type", equalTo("/problems/budget/not-found"))
                .body("items[3].problem.errors[0].pointer", equalTo("/code"))
                .body("items[4].problem.type", equalTo("/problems/budget/name-taken"));
        office.as(office.administrator()).get(path("5")).then().statusCode(404);
    }

    @Test
    void anItemIsKeptWholeOrNotAtAll() {
        load(
                        "",
                        List.of(item(
                                "1",
                                Map.of(
                                        "units",
                                        List.of(Map.of("code", "1", "name", "甲"), Map.of("code", "1", "name", "乙"))))))
                .body("refused", equalTo(1))
                .body("items[0].problem.type", equalTo("/problems/budget/unit-exists"));

        office.as(office.administrator()).get(path("1")).then().statusCode(404);
    }

    @Test
    void allOrNothingWhereThatIsAskedFor() {
        load(
                        "?atomic=true",
                        List.of(item("1", Map.of()), Map.of("division", "990101", "code", office.code(), "name", "别名")))
                .statusCode(422)
                .body("type", equalTo("/problems/budget/directory-load-refused"))
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(2));
        office.as(office.administrator()).get(path("1")).then().statusCode(404);

        load("?atomic=true", List.of(item("1", Map.of()), item("2", Map.of())))
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    void aTableHasALineForEachUnit() {
        String table = "区划代码,部门代码,部门名称,别名,单位代码,单位名称\n"
                + "990101," + code("1") + "," + name("1") + ",甲" + office.code() + ",001,机关本级\n"
                + "990101," + code("1") + "," + name("1") + ",,002,后勤中心\n"
                + "990101,," + name("2") + ",,,\n"
                + "990101," + office.code() + ",别的名字,,,\n";

        table(table.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("created", equalTo(2))
                .body("items.line", equalTo(List.of(2, 4, 5)))
                .body("items[2].outcome", equalTo("refused"));
        table(table.getBytes(Charset.forName("GB18030"))).body("unchanged", equalTo(2));

        office.as(office.administrator())
                .get(path("1") + "/units")
                .then()
                .body("items.code", equalTo(List.of("001", "002")));
    }

    @Test
    void whatIsNoTableOrNobodysIsRefusedAsAWhole() {
        table("部门,名称\n1,2\n".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        load("", List.of()).statusCode(400);
        office.act(office.finance(), "/api/v1/departments/bulk", Map.of())
                .then()
                .statusCode(403);
        office.as(Tokens.as("admin").role("administrator"))
                .body(List.of(item("1", Map.of())))
                .post("/api/v1/departments/bulk")
                .then()
                .statusCode(200)
                .body("refused", equalTo(1));
    }

    private ValidatableResponse load(String how, List<Map<String, Object>> items) {
        return office.as(office.administrator())
                .body(items)
                .post("/api/v1/departments/bulk" + how)
                .then();
    }

    private ValidatableResponse table(byte[] table) {
        return office.as(office.administrator())
                .contentType("text/csv")
                .body(table)
                .post("/api/v1/departments/bulk")
                .then();
    }

    private Map<String, Object> item(String number, Map<String, Object> more) {
        Map<String, Object> item = new HashMap<>(more);
        item.putAll(Map.of("division", "990101", "code", code(number), "name", name(number)));
        return item;
    }

    private String code(String number) {
        return office.code() + "/" + number;
    }

    private String name(String number) {
        return office.name() + "第" + number + "处";
    }

    private String path(String number) {
        return "/api/v1/departments/990101/" + code(number);
    }
}
