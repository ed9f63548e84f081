package org.jixiao.budget.filing.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.forms.TemplateFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class TemplateResourceTest extends ServiceTest {

    private static final String PATH = "/api/v1/filings/templates";

    @Test
    void theFormOfEachLayoutIsListedWithItsFiles() {
        office.as(office.editor())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains("project-tables", "whole-budget", "department-form", "project-list"))
                .body("items.name.zh", everyItem(not(empty())))
                .body("items.purpose.en", everyItem(endsWith(".")))
                .body("items.files.format", everyItem(equalTo(List.of("xlsx", "docx"))))
                .body("items[0].files[0].href", equalTo(PATH + "/project-tables.xlsx"));
    }

    @Test
    void everyFileOfTheListIsThere() {
        List<List<Map<String, String>>> files =
                office.as(office.finance()).get(PATH).path("items.files");

        assertThat(files.stream().flatMap(List::stream)).hasSize(8).allSatisfy(file -> office.as(office.finance())
                .get(file.get("href"))
                .then()
                .statusCode(200)
                .contentType(startsWith(file.get("mediaType"))));
    }

    @Test
    void whatIsKnownIsFilledIn() throws IOException {
        Response answer = download("department-form.xlsx", office.code());

        assertThat(disposition(answer))
                .contains("filename=\"department-form.xlsx\"")
                .contains("filename*=UTF-8''" + office.name() + "2026年部门整体支出绩效目标表（空白表）.xlsx");
        assertThat(texts(answer))
                .contains(office.name() + "2026年部门整体支出绩效目标表", "一般公共预算", "可持续影响指标\n（如有）")
                .doesNotContain("经济成本指标\n（如有）");
    }

    @Test
    void aRegionsOwnFundSourceIsPrintedInTheYearsItIsValid() throws IOException {
        assertThat(texts(inRegion("990102", 2026))).contains("彩票公益金（区级）");
        assertThat(texts(inRegion("990102", 2027))).doesNotContain("彩票公益金（区级）");
        assertThat(texts(inRegion("990101", 2026))).doesNotContain("彩票公益金（区级）");
    }

    @Test
    void anotherFrameworkIsPrintedWhereItIsAskedFor() throws IOException {
        assertThat(texts(office.as(office.editor()).get(PATH + "/project-tables.xlsx?framework=2021")))
                .contains("经济成本指标\n（如有）")
                .doesNotContain("可持续影响指标\n（如有）");
    }

    @Test
    void thereAreAsManyFormsForProjectsAsAskedFor() throws IOException {
        Response answer = office.as(office.editor()).get(PATH + "/project-tables.xlsx?projects=7");

        assertThat(texts(answer)).filteredOn("项目编码"::equals).hasSize(7);
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        Response answer = download("project-list.docx", office.code());
        String tag = answer.header("ETag");

        answer.then().header("Cache-Control", "private, max-age=300");
        office.as(office.editor())
                .header("If-None-Match", tag)
                .get(PATH + "/project-list.docx?division=990101&fiscalYear=2026&department=" + office.code())
                .then()
                .statusCode(304)
                .header("ETag", tag);
        office.as(office.editor())
                .header("If-None-Match", tag)
                .get(PATH + "/project-list.docx?division=990101&fiscalYear=2027&department=" + office.code())
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown.xlsx, /layout, project-list",
        "project-list.pdf, /format, docx",
        "project-list.xlsx?framework=1999, /framework, 2021",
        "project-list.xlsx?department=306001, /division, 区划",
        "project-list.xlsx?fiscalYear=1890, /fiscalYear, 1995",
        "project-list.xlsx?projects=0, /projects, 1"
    })
    void whatThereIsNotIsNamed(String asked, String pointer, String word) {
        office.as(office.editor())
                .get(PATH + "/" + asked)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", containsString(word));
    }

    @Test
    void othersDepartmentsAreNotFound() {
        Office other = Office.open();

        assertThat(download("department-form.xlsx", other.code()).statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoIsSignedInGetsOne() {
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/project-list.xlsx").then().statusCode(401);
    }

    @Test
    void handedInAsItIsItIsSaidToBeBlank() {
        office.file(download("whole-budget.docx", office.code()).asByteArray(), Map.of())
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/budget/form-not-filled"))
                .body("title", equalTo("表格还没有填写"));
    }

    @ParameterizedTest
    @EnumSource
    void filledInItIsFiledWithoutAFinding(TemplateFormat format) throws IOException {
        byte[] blank =
                download("project-tables." + format.extension(), office.code()).asByteArray();
        HandFilled form = HandFilled.of(format, blank)
                .below("一、总体绩效目标", 0, 1, "1.把水送到每一个村。")
                .right("项目名称", 0, "节水宣传经费")
                .right("单位名称", 0, office.name())
                .right("项目属性", 0, "新增项目")
                .right("预算数（万元）", 0, "12.5")
                .right("其中：一般公共预算", 0, "12.5")
                .right("资金用途", 0, "用于进校园宣传")
                .below("3月底", 0, 1, "20", "50", "80", "100")
                .right("绩效目标", 0, "1.宣传走进每一所学校。")
                .below("三级指标", 0, 1, "宣传场次", "走进学校的场次", "≥", "20", "场", "工作计划")
                .below("三级指标", 0, 4, "按计划完成率", "完成场次占计划的比例", "=", "100", "%", "工作计划")
                .below("三级指标", 0, 6, "完成时间", "全部完成的时间", null, "2026年11月底前", null, "工作计划")
                .below("三级指标", 0, 7, "每场费用", "每场的平均费用", "≤", "6250", "元/场", "历史标准")
                .below("三级指标", 0, 12, "师生满意度", "受访师生满意的比例", "≥", "90", "%", "问卷调查");

        office.file(form.bytes(), Map.of())
                .then()
                .statusCode(201)
                .body("report.findings", empty())
                .body("report.notUnderstood", empty())
                .body("report.projects.outcome", contains("created"));
    }

    private Response download(String file, String department) {
        return office.as(office.editor())
                .get(PATH + "/" + file + "?division=990101&fiscalYear=2026&department=" + department);
    }

    private Response inRegion(String division, int year) {
        return office.as(office.editor())
                .get(PATH + "/project-tables.xlsx?division=" + division + "&fiscalYear=" + year);
    }

    private static String disposition(Response answer) {
        return URLDecoder.decode(answer.header("Content-Disposition"), StandardCharsets.UTF_8);
    }

    private static List<String> texts(Response answer) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            return StreamSupport.stream(book.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .flatMap(cell -> Stream.of(cell.toString()))
                    .toList();
        }
    }
}
