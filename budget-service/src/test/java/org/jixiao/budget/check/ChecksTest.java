package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.junit.jupiter.api.Test;

/** What the rules find, as the department meets it. */
@QuarkusTest
class ChecksTest extends ServiceTest {

    @Test
    void aBrokenSumHoldsTheBudgetBackUntilItIsMended() {
        String budget = office.openBudget();
        describe(budget, content("60000.00")).then().statusCode(200);

        JsonPath finding = findings(budget);
        assertThat(finding.getList("items.rule")).containsExactly("SUM_INCOME");
        assertThat(finding.getString("items[0].gate")).isEqualTo("hard");
        assertThat(finding.getString("items[0].profile")).startsWith("default:");
        acknowledge(budget, finding.getString("items[0].fingerprint"), "四舍五入")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/not-acknowledgeable"));
        submit(budget)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/findings-open"))
                .body("findings.rule", contains("SUM_INCOME"));
        assertThat(office.read(path(budget) + "/readiness").getList("missing.reason"))
                .contains("finding-open");

        describe(budget, content("50000.00")).then().statusCode(200);
        assertThat(findings(budget).getList("items")).isEmpty();
        submit(budget).then().statusCode(200);
    }

    /** The same finding again is answered already; another figure is another finding. */
    @Test
    void aReasonStandsForAsLongAsTheFindingSaysTheSame() {
        String budget = office.openBudget();
        String project = office.enterProject(budget, "农村供水");
        describe(budget, projectExpenditure("100000.00"));
        String fingerprint = findings(budget).getString("items[0].fingerprint");

        acknowledge(budget, fingerprint, "其余 2.5 万元由预备费解决")
                .then()
                .statusCode(200)
                .body("decision", equalTo("acknowledged"))
                .body("reason", startsWith("其余"));
        acknowledge(budget, fingerprint, "其余 2.5 万元由上年结转解决").then().statusCode(200);

        assertThat(findings(budget).getString("items[0].reason")).contains("上年结转");
        submit(budget).then().statusCode(409).body("type", equalTo("/problems/budget/targets-missing"));
        describe(budget, projectExpenditure("110000.00"));
        assertThat(findings(budget).getString("items[0].decision")).isEqualTo("open");
        describe(budget, projectExpenditure("100000.00"));
        assertThat(findings(budget).getString("items[0].decision")).isEqualTo("acknowledged");
        assertThat(findings(budget).getString("items[0].rule")).isEqualTo("SUM_PROJECT_EXPENDITURE");
        acknowledge(budget, "0123", "无").then().statusCode(404);
        office.as(office.editor()).get("/api/v1/projects/" + project).then().statusCode(200);
    }

    @Test
    void aNewProjectThatLastYearHad() {
        String before = office.openBudgetOf(2025);
        office.enterProject(before, "农村供水维修");
        String budget = office.openBudget();
        Map<String, Object> project = new HashMap<>(Office.project("农村供水维修", "125000.00"));
        project.put("nature", Map.of("code", "new", "text", "新增项目"));

        office.act(office.editor(), path(budget) + "/projects", project).then().statusCode(201);

        assertThat(findings(budget).getList("items.rule")).containsExactly("DUP_PROJECT");
    }

    @Test
    void whatTheReaderFoundAndARuleFindsAgainIsSaidOnceWithItsPlace() {
        String form = "1.农村供水绩效目标表\n\t306001云溪县水务局\n\t单位：万元\n\n\t项目名称\n\t农村供水\n\n"
                + "\t预算规模及资金用途\n\t预算数\n\t12.50\n\t其中：财政资金\n\t12.00\n\t其他资金\n\t0.00\n\n"
                + "\t一级指标\n\t二级指标\n\t三级指标\n\t绩效指标描述\n\t指标值\n\t指标值确定依据\n\n"
                + "\t产出指标\n\t数量指标\n\t完成村数\n\t完成的行政村数量\n\t≥12个\n\t年度计划\n\n";
        String budget =
                office.file(form.getBytes(StandardCharsets.UTF_8), Map.of()).path("budget");

        List<Map<String, Object>> sums = findings(budget).getList("items.findAll { it.rule == 'SUM' }");
        assertThat(sums).singleElement().satisfies(sum -> {
            assertThat(sum.get("gate")).isEqualTo("hard");
            assertThat(sum.get("place")).isNotNull();
        });
    }

    @Test
    void aProjectIsExemptOnlyAsWhatItIs() {
        String budget = office.openBudget();
        Map<String, Object> project = new HashMap<>(Office.project("农村供水", "125000.00"));
        project.put("projectClass", "specific");
        String id = office.act(office.editor(), path(budget) + "/projects", project)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put(path(budget) + "/exemptions/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/basis-against-class"))
                .body("projectClass", equalTo("specific"));
    }

    @Test
    void aTermEndsAfterItBegins() {
        String budget = office.openBudget();
        Map<String, Object> project = new HashMap<>(Office.project("农村供水", "125000.00"));
        project.put("term", Map.of("from", "2026-05", "to", "2026-04-30", "text", "1年期"));

        office.act(office.editor(), path(budget) + "/projects", project)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/term/to"));
        project.put("term", Map.of("from", "2026年", "text", "1年期"));
        office.act(office.editor(), path(budget) + "/projects", project)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/term/from"));
    }

    /** 990102 mints codes and knows a source of its own, from 2024 to 2026. */
    @Test
    void aRegionHasItsOwnSourcesAndGivesItsOwnCodes() {
        Office elsewhere = Office.openIn("990102", "岚桥区");
        office.as(elsewhere.editor())
                .get("/api/v1/fund-sources?division=990102&fiscalYear=2026")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("lottery-local"))
                .body("items.find { it.code == 'lottery-local' }.nature", equalTo("government-fund"))
                .body("items.find { it.code == 'general' }.labels", hasItem("一般公共预算"));
        office.as(elsewhere.editor())
                .get("/api/v1/fund-sources?division=990102&fiscalYear=2027")
                .then()
                .body("items.code", not(hasItem("lottery-local")));
        office.as(elsewhere.editor())
                .get("/api/v1/fund-sources?division=990101")
                .then()
                .body("items.code", not(hasItem("lottery-local")));
        office.as(elsewhere.editor()).get("/api/v1/fund-sources").then().statusCode(400);

        Map<String, Object> funding = Map.of(
                "asFiled",
                "彩票公益金",
                "source",
                "lottery-local",
                "amount",
                new BigDecimal("1.00"),
                "carryOver",
                true,
                "document",
                "岚财〔2025〕9号");
        Map<String, Object> project =
                Map.of("name", "社区活动", "amount", new BigDecimal("1.00"), "funding", List.of(funding));
        String now = elsewhere.openBudget();
        Response entered = elsewhere.act(elsewhere.editor(), path(now) + "/projects", project);
        entered.then()
                .statusCode(201)
                .body("code", startsWith("99010226"))
                .body("funding[0].carryOver", equalTo(true))
                .body("funding[0].document", equalTo("岚财〔2025〕9号"));
        elsewhere
                .as(elsewhere.editor())
                .get(path(now) + "/findings")
                .then()
                .statusCode(200)
                .body("items", empty());
        elsewhere
                .act(elsewhere.editor(), path(elsewhere.openBudgetOf(2027)) + "/projects", project)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/funding/0/source"));
    }

    private Map<String, Object> content(String total) {
        return Map.of(
                "funding",
                List.of(Map.of("asFiled", "财政拨款", "amount", new BigDecimal("50000.00"))),
                "totals",
                List.of(Map.of("of", "income", "asFiled", "收入合计", "amount", new BigDecimal(total))));
    }

    private static Map<String, Object> projectExpenditure(String amount) {
        return Map.of(
                "expenditure", List.of(Map.of("kind", "project", "asFiled", "项目支出", "amount", new BigDecimal(amount))));
    }

    private Response describe(String budget, Map<String, Object> content) {
        String tag = office.as(office.editor()).get(path(budget)).header("ETag");
        return office.as(office.editor()).header("If-Match", tag).body(content).put(path(budget));
    }

    private Response acknowledge(String budget, String fingerprint, String reason) {
        return office.act(
                office.reviewer(),
                path(budget) + "/acknowledgements",
                Map.of("fingerprint", fingerprint, "reason", reason));
    }

    private Response submit(String budget) {
        return office.act(office.reviewer(), path(budget) + "/submission", Map.of());
    }

    private JsonPath findings(String budget) {
        return office.read(path(budget) + "/findings");
    }

    private static String path(String budget) {
        return "/api/v1/budgets/" + budget;
    }
}
