package org.jixiao.budget.filing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.budget.budget.Limits;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FilingResourceTest extends ServiceTest {

    private static final String FIRST = "99010126P00306A10001E";
    private static final String SECOND = "99010126P00306A10002D";
    private static final Map<String, String> MERGE = Map.of();

    @Test
    void aDocumentOpensTheBudgetAndIsToldProjectByProject() {
        Response filed = office.file(twoProjects().bytes(), MERGE);

        filed.then()
                .statusCode(201)
                .body("report.projects.outcome", equalTo(List.of("created", "created")))
                .body("report.projects[0].code", equalTo(FIRST))
                .body("report.notUnderstood", empty())
                .body("report.lineCounts.notUnderstood", equalTo(0))
                .body("report.lineCounts.total", greaterThan(40))
                .body("sha256.length()", equalTo(64));
        String budget = filed.path("budget");
        JsonPath projects = office.read("/api/v1/budgets/" + budget + "/projects");
        assertThat(projects.getList("items.name")).containsExactly("农村供水维修", "河道巡查保洁");
        assertThat(new BigDecimal(projects.getString("items[0].amount"))).isEqualByComparingTo("2600000");
        assertThat(projects.getList("items[0].spendingPlan.at"))
                .containsExactly("2026-03-31", "2026-06-30", "2026-10-31", "2026-12-31");
        assertThat(projects.getList("items[0].indicators")).hasSize(2);
        assertThat(office.budget(budget).getList("objectives")).containsExactly("1、把水送到每一个村。");
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .extracting(Topic.Told::type)
                .containsExactly("budget.declared", "budget.declared", "project.declared", "project.declared"));
        Topic.Told last = Topic.told(budget).get(3);
        assertThat(last.fact().at("/details/name").asText()).isEqualTo("河道巡查保洁");
        assertThat(last.fact().at("/filing").asText()).isEqualTo(filed.path("id"));
        assertThat(last.fact().at("/indicators/0/target").asText()).isEqualTo("≥12个");
    }

    /** Line by line: the goal of all is the fourth, those of the projects stand 34 lines below their titles, in 7 and 63. */
    @Test
    void objectivesAreToldWithTheLinesTheyStandOn() {
        String budget = office.file(twoProjects().bytes(), MERGE).path("budget");

        await().untilAsserted(() -> assertThat(Topic.told(budget)).hasSize(4));
        List<Topic.Told> told = Topic.told(budget);
        assertThat(told.get(1).fact().at("/places/0/path").asText()).isEqualTo("/objectives/0");
        assertThat(told.get(1).fact().at("/places/0/place/line").asInt()).isEqualTo(4);
        assertThat(told.get(2).fact().at("/places/0/place/line").asInt()).isEqualTo(40);
        assertThat(told.get(3).fact().at("/places/0/place/line").asInt()).isEqualTo(96);
        assertThat(paths(told.get(3)))
                .filteredOn(path -> path.startsWith("/objectives"))
                .hasSize(1);
    }

    /** Cell by cell: the amount of the first project stands 11 lines below its title, its plan 25 to 28 below. */
    @Test
    void figuresAreToldWithTheCellsTheyStandIn() {
        Response filed = office.file(twoProjects().bytes(), MERGE);
        String budget = filed.path("budget");

        await().untilAsserted(() -> assertThat(Topic.told(budget)).hasSize(4));
        Topic.Told project = Topic.told(budget).get(2);
        assertThat(paths(project)).contains("/amount", "/spendingPlan/0", "/spendingPlan/3", "/indicators/0/target");
        assertThat(project.fact().at("/readFrom/0/filing").asText()).isEqualTo(filed.path("id"));
        assertThat(project.fact().at("/readFrom/0/sha256").asText()).isEqualTo(filed.path("sha256"));
        assertThat(project.fact().at("/written")).isEmpty();
    }

    private static List<String> paths(Topic.Told told) {
        return StreamSupport.stream(told.fact().at("/places").spliterator(), false)
                .map(place -> place.path("path").asText())
                .toList();
    }

    @Test
    void theSameBytesAgainAreAnsweredWithTheFirstReport() {
        byte[] document = twoProjects().bytes();
        Response first = office.file(document, MERGE);
        String budget = first.path("budget");

        office.file(document, MERGE)
                .then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("report.projects.outcome", equalTo(List.of("created", "created")));

        assertThat(office.budget(budget).getLong("sequence")).isEqualTo(2);
    }

    @Test
    void aLaterDocumentChangesOnlyWhatItSaysDifferently() {
        String budget = office.file(twoProjects().bytes(), MERGE).path("budget");

        Form later = form().remark("").project(FIRST, "农村供水维修", "270.00").project(SECOND, "河道巡查保洁", "40.00");
        office.file(later.bytes(), MERGE)
                .then()
                .statusCode(201)
                .body("report.projects.outcome", equalTo(List.of("changed", "unchanged")))
                .body("report.proposedChanges", empty());

        JsonPath projects = office.read("/api/v1/budgets/" + budget + "/projects");
        assertThat(projects.getList("items.sequence")).containsExactly(2, 1);
        assertThat(new BigDecimal(projects.getString("items[0].amount"))).isEqualByComparingTo("2700000");
    }

    @Test
    void whatAPersonHasWrittenIsOnlyProposedToChange() {
        String budget = office.file(twoProjects().bytes(), MERGE).path("budget");
        String project = office.read("/api/v1/budgets/" + budget + "/projects").getString("items[0].id");
        Map<String, Object> written =
                new HashMap<>(office.read("/api/v1/projects/" + project).<Map<String, Object>>get("$"));
        written.put("purpose", "用于更换老化管网");
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(written)
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(200);

        Form later = form().project(FIRST, "农村供水维修", "270.00", "用于抢修").project(SECOND, "河道巡查保洁", "40.00");
        office.file(later.bytes(), MERGE)
                .then()
                .statusCode(201)
                .body("report.proposedChanges", hasSize(1))
                .body("report.proposedChanges[0].project", equalTo(project))
                .body("report.proposedChanges[0].field", equalTo("purpose"))
                .body("report.proposedChanges[0].current", equalTo("用于更换老化管网"))
                .body("report.proposedChanges[0].proposed", equalTo("用于抢修"));

        JsonPath now = office.read("/api/v1/projects/" + project);
        assertThat(now.getString("purpose")).isEqualTo("用于更换老化管网");
        assertThat(new BigDecimal(now.getString("amount"))).isEqualByComparingTo("2700000");
    }

    @Test
    void whatIsAbsentGoesOnlyWhereItIsToBeReplaced() {
        String budget = office.file(twoProjects().bytes(), MERGE).path("budget");
        Form shorter = form().project(FIRST, "农村供水维修", "260.00");

        office.file(shorter.bytes(), MERGE).then().statusCode(201);
        assertThat(office.budget(budget).getList("projects")).hasSize(2);

        office.file(shorter.remark("二〇二六年一月").bytes(), Map.of("mode", "replace"))
                .then()
                .statusCode(201);
        assertThat(office.budget(budget).getList("projects")).hasSize(1);
        await().untilAsserted(() ->
                assertThat(Topic.told(budget)).extracting(Topic.Told::type).contains("project.withdrawn"));
    }

    @Test
    void withoutACodeUnitAndNameTellAndAnAmbiguousOneIsLeft() {
        String budget = office.openBudget();
        Map<String, Object> unit = Map.of("code", office.code(), "name", office.name());
        for (int i = 0; i < 2; i++) {
            Map<String, Object> project = new HashMap<>(Office.project("农村供水维修", "1.00"));
            project.put("unit", unit);
            office.act(office.editor(), "/api/v1/budgets/" + budget + "/projects", project)
                    .then()
                    .statusCode(201);
        }

        office.file(twoProjects().bytes(), MERGE)
                .then()
                .statusCode(201)
                .body("report.projects.outcome", equalTo(List.of("ambiguous", "created")))
                .body("report.projects[0].project", nullValue())
                .body("report.findings.rule", hasItem("DUP_PROJECT"));
    }

    @Test
    void intoASubmittedBudgetNothingIsFiled() {
        String budget = office.openBudget();
        office.act(office.reviewer(), "/api/v1/budgets/" + budget + "/submission", Map.of())
                .then()
                .statusCode(200);

        office.file(twoProjects().bytes(), MERGE)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/budget-frozen"));
    }

    @Test
    void findingsWaitForAReason() {
        byte[] unfinished = new String(twoProjects().bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\t100%", "\t90%")
                .getBytes(StandardCharsets.UTF_8);
        String budget = office.file(unfinished, MERGE).path("budget");
        String submission = "/api/v1/budgets/" + budget + "/submission";

        Response refused = office.act(office.reviewer(), submission, Map.of());
        refused.then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/findings-open"))
                .body("findings.rule", contains("PLAN"));
        String fingerprint = refused.path("findings[0].fingerprint");
        office.act(
                        office.reviewer(),
                        "/api/v1/budgets/" + budget + "/acknowledgements",
                        Map.of("fingerprint", fingerprint, "reason", "其余 10% 结转下年支付"))
                .then()
                .statusCode(200)
                .body("decision", equalTo("acknowledged"));

        office.act(office.reviewer(), submission, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/targets-missing"));
    }

    @Test
    void aMendedFigureEndsWhatWasFoundAboutIt() {
        byte[] broken = new String(twoProjects().bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\t260.00\n\t其中", "\t261.00\n\t其中")
                .getBytes(StandardCharsets.UTF_8);
        String budget = office.file(broken, MERGE).path("budget");
        String project = office.read("/api/v1/budgets/" + budget + "/projects").getString("items[0].id");
        Map<String, Object> mended =
                new HashMap<>(office.read("/api/v1/projects/" + project).<Map<String, Object>>get("$"));
        mended.put("amount", new BigDecimal("2600000.00"));

        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(mended)
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(200);

        assertThat(office.read("/api/v1/budgets/" + budget + "/findings").getList("items.rule"))
                .doesNotContain("SUM");
    }

    @Test
    void aProjectThatSaysItIsClassifiedLeavesNothingButItsAmount() {
        String budget = office.file(
                        form().project(FIRST, "购置经费（AK）", "12.00", "用于购置专用设备").bytes(), MERGE)
                .path("budget");

        JsonPath view = office.budget(budget);
        assertThat(view.getList("exemptions.basis")).containsExactly("classified");
        String project = view.getString("projects[0]");
        office.as(office.finance())
                .get("/api/v1/projects/" + project)
                .then()
                .body("classified", equalTo(true))
                .body("name", nullValue())
                .body("indicators", empty());
        office.as(office.finance())
                .delete("/api/v1/budgets/" + budget + "/exemptions/" + project)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/exempt-by-mark"));
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("project.declared"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.fact().toString()).doesNotContain("购置").contains("120000.00");
                    assertThat(told.fact().path("classified").asBoolean()).isTrue();
                }));
    }

    @Test
    void markupInANameIsText() {
        String budget = office.file(
                        form().project(FIRST, "<script>alert(1)</script>供水", "1.00")
                                .bytes(),
                        MERGE)
                .path("budget");

        assertThat(office.read("/api/v1/budgets/" + budget + "/projects").getString("items[0].name"))
                .isEqualTo("<script>alert(1)</script>供水");
    }

    @Test
    void theOriginalIsKeptForThoseItConcerns() {
        byte[] document = twoProjects().bytes();
        String filing = "/api/v1/filings/" + office.file(document, MERGE).path("id");

        assertThat(office.as(office.finance()).get(filing + "/document").asByteArray())
                .isEqualTo(document);
        office.as(Tokens.as("auditor").role("auditor").division(office.division()))
                .get(filing + "/document")
                .then()
                .statusCode(403);
        office.as(Office.open().editor()).get(filing + "/document").then().statusCode(404);
        office.as(Office.open().editor()).get(filing).then().statusCode(404);
        office.as(office.editor()).get(filing).then().statusCode(200).body("report.layout", not(nullValue()));
    }

    @Test
    void aPreviewProposesAndStoresNothing() {
        given().auth()
                .oauth2(office.editor().token())
                .multiPart("file", "form.txt", twoProjects().bytes())
                .post("/api/v1/filings/preview")
                .then()
                .statusCode(200)
                .body("department.code", equalTo(office.code()))
                .body("fiscalYear", equalTo(2026))
                .body("projects.name", equalTo(List.of("农村供水维修", "河道巡查保洁")));

        nothingIsStored();
    }

    @Test
    void whatIsNoSuchFormIsRefusedAndNothingIsStored() throws IOException {
        refused("今天天气很好。\n我们去河边走走。\n".getBytes(StandardCharsets.UTF_8), 422, "not-a-form");
        refused(new byte[0], 422, "file-empty");
        refused(program(), 415, "file-not-text");
        refused(bomb(), 413, "file-too-large");
        refused(
                "<?xml version=\"1.0\"?><!DOCTYPE f [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><f>&e;</f>"
                        .getBytes(StandardCharsets.UTF_8),
                415,
                "file-type-unsupported");
        refused(new byte[32 * 1024 * 1024 + 1], 413, "file-too-large");

        nothingIsStored();
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void oneProjectMoreThanABudgetHoldsIsToldAsAFinding() {
        String list = IntStream.rangeClosed(1, Limits.PROJECTS + 1)
                .mapToObj(i -> "供水工程" + i + "\t10\t按期完成。\n")
                .collect(Collectors.joining("", "云溪县水务局2026年项目支出绩效目标表\n单位：万元\n项目名称\t总计\t绩效目标\n", ""));

        office.file(list.getBytes(StandardCharsets.UTF_8), MERGE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget/budget-too-large"))
                .body("findings.rule", equalTo(List.of("SIZE")))
                .body("findings[0].value", startsWith("2001 "));
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource({"fiscalYear, abcd", "fiscalYear, 9999", "mode, both", "division, 99", "department, 'a\0b'"})
    void aFieldOfTheFormThatCannotBeReadIsPointedAt(String field, String value) {
        Map<String, String> fields =
                new HashMap<>(Map.of("division", office.division(), "department", office.code(), "fiscalYear", "2026"));
        fields.put(field, value);
        RequestSpecification form = given().auth()
                .oauth2(office.editor().token())
                .multiPart("file", "form.txt", twoProjects().bytes());
        fields.forEach(form::multiPart);

        form.post("/api/v1/filings").then().statusCode(400).body("errors.pointer", equalTo(List.of("/" + field)));
    }

    private void refused(byte[] bytes, int status, String slug) {
        office.file(bytes, MERGE)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/budget/" + slug));
        given().get("/problems/budget/" + slug).then().statusCode(200).contentType("text/html");
    }

    private void nothingIsStored() {
        office.as(office.editor()).get("/api/v1/budgets").then().body("items", empty());
    }

    private Form form() {
        return Form.of(office.code() + office.name());
    }

    private Form twoProjects() {
        return form().project(FIRST, "农村供水维修", "260.00").project(SECOND, "河道巡查保洁", "40.00");
    }

    private static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[64 * 1024 * 1024]);
        }
        return bytes.toByteArray();
    }
}
