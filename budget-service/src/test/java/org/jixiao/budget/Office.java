package org.jixiao.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.test.Tokens;

/** A department that was never seen before, its people, and the people of its finance bureau. */
public record Office(String division, String code) {

    private static final AtomicInteger CODES = new AtomicInteger(300_000);

    /** Registered in 990101 云溪县. */
    public static Office open() {
        return openIn("990101", "云溪县");
    }

    /** Registered in another division of that name. */
    public static Office openIn(String division, String name) {
        Office office = new Office(division, Integer.toString(CODES.incrementAndGet()));
        office.as(office.administrator())
                .body(Map.of("name", name))
                .put("/api/v1/divisions/" + division)
                .then()
                .statusCode(200);
        office.as(office.administrator())
                .body(Map.of("division", division, "code", office.code, "name", office.name()))
                .post("/api/v1/departments")
                .then()
                .statusCode(201);
        return office;
    }

    public String name() {
        return "云溪县第" + code + "局";
    }

    public Tokens editor() {
        return Tokens.as("editor").role("department-editor").department(division + "/" + code);
    }

    public Tokens reviewer() {
        return Tokens.as("reviewer").role("department-reviewer").department(division + "/" + code);
    }

    public Tokens finance() {
        return Tokens.as("finance").role("finance-reviewer").division(division);
    }

    public Tokens administrator() {
        return Tokens.as("admin").role("administrator").division(division);
    }

    /** The treasury's system, which records payments for the whole division. */
    public Tokens treasury() {
        return Tokens.as("treasury").role("partner-system").division(division).scope("payments:write");
    }

    public RequestSpecification as(Tokens person) {
        return given().auth().oauth2(person.token()).contentType(ContentType.JSON);
    }

    /** The id of a new budget for 2026. */
    public String openBudget() {
        return openBudgetOf(2026);
    }

    public String openBudgetOf(int year) {
        return as(editor())
                .body(Map.of("division", division, "department", code, "fiscalYear", year))
                .post("/api/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new project of 12.50 万元. */
    public String enterProject(String budget, String name) {
        return as(editor())
                .body(project(name, "125000.00"))
                .post("/api/v1/budgets/" + budget + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Submits it and has it approved, every project exempt from a target sheet. */
    public void approve(String budget) {
        String path = "/api/v1/budgets/" + budget;
        budget(budget).getList("projects", String.class).forEach(project -> as(finance())
                .body(Map.of("basis", "operating"))
                .put(path + "/exemptions/" + project)
                .then()
                .statusCode(200));
        act(reviewer(), path + "/submission", Map.of()).then().statusCode(200);
        act(finance(), path + "/approval", Map.of()).then().statusCode(200);
    }

    /** Opens an adjustment; the answer is for the test to judge. */
    public Response adjust(String budget) {
        return act(editor(), "/api/v1/budgets/" + budget + "/adjustment", Map.of("reason", "上级追加专项资金"));
    }

    /** @param reason as in {@code budget closed} */
    public Response close(Tokens person, String budget, String reason) {
        return act(person, "/api/v1/budgets/" + budget + "/closure", Map.of("reason", reason));
    }

    public Response describe(String project, long sequence, Map<String, Object> content) {
        return as(editor())
                .header("If-Match", "\"" + sequence + "\"")
                .body(content)
                .put("/api/v1/projects/" + project);
    }

    public static Map<String, Object> project(String name, String amount) {
        return Map.of(
                "name",
                name,
                "amount",
                new BigDecimal(amount),
                "funding",
                List.of(Map.of("asFiled", "财政拨款", "amount", new BigDecimal(amount))),
                "objectives",
                List.of("1.2026年底前完成" + name));
    }

    public Response file(byte[] document, Map<String, String> more) {
        return fileAs(editor(), document, more);
    }

    /** Waits for the report. */
    public Response fileAs(Tokens person, byte[] document, Map<String, String> more) {
        return filing(person, document, more).header("Prefer", "wait=30").post("/api/v1/filings");
    }

    /** A filing that is still to be posted. */
    public RequestSpecification filing(Tokens person, byte[] document, Map<String, String> more) {
        RequestSpecification form = given().auth()
                .oauth2(person.token())
                .multiPart("file", "form.txt", document)
                .multiPart("division", division)
                .multiPart("department", code)
                .multiPart("fiscalYear", "2026");
        more.forEach(form::multiPart);
        return form;
    }

    public JsonPath budget(String id) {
        return read("/api/v1/budgets/" + id);
    }

    public JsonPath read(String path) {
        Response response = as(finance()).get(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response.jsonPath();
    }

    /** Posts as that person; the answer is for the test to judge. */
    public Response act(Tokens person, String path, Map<String, ?> body) {
        return as(person).body(body).post(path);
    }
}
