package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** Versions, what changed between them, years side by side, and what the site tells programs of it. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class VersionsTest {

    @Inject
    Desk desk;

    @Test
    void whatChangedBetweenTwoVersionsIsToldInWordsAndTables() {
        SampleBudget first = SampleBudget.of("versions-diff");
        desk.published(first, first.told());
        SampleBudget second = revised(first);

        String diff = page("/departments/" + first.budget() + "/versions/1/diff/2");

        // 343.183 + 16.817 = 360, the source of it as before
        assertThat(diff).contains(">343.183<", ">360.00<", "+16.817");
        assertThat(diff).contains("修缮文化站<ins>与图书室</ins>数量");
        assertThat(diff).contains("<del>群众满意度</del>", "≥90%");
        assertThat(diff).contains("乡村文化站修缮<ins>和扩建</ins>");
        assertThat(diff).contains("批复日期", "预算调整后重新批复").doesNotContain("两个版本的内容没有差别");
        assertThat(page("/departments/" + first.budget() + "/versions/1/diff/1"))
                .contains("两个版本的内容没有差别");
        assertThat(diff).doesNotContain(SampleBudget.PERSON);
        given().get("/departments/" + first.budget() + "/versions/1/diff/3")
                .then()
                .statusCode(404);
        assertThat(second.revision()).isEqualTo(2);
    }

    @Test
    void anOldVersionSaysThatAnotherCountsAndTheNewOneIsItsCanonicalPage() {
        SampleBudget first = SampleBudget.of("versions-old");
        desk.published(first, first.told());
        revised(first);
        String address = "/departments/" + first.budget();

        String old = page(address + "/versions/1");
        assertThat(old)
                .contains("这是第 1 版，已由第 2 版替代。", "noindex", address + "/versions/1/projects/" + first.id("repair"));
        assertThat(old).contains("<link rel=\"canonical\" href=\"http://127.0.0.1:8080" + address + "\">");
        assertThat(page(address + "/versions/1/projects/" + first.id("repair"))).contains("这是第 1 版", "乡村文化站修缮</h1>");
        assertThat(page(address)).doesNotContain("替代。", "noindex");
        assertThat(page(address + "/versions/2")).doesNotContain("这是第");
    }

    @Test
    void theHistoryTellsEachVersionInFullAndOfAWithdrawnOneOnlyThatItWas() {
        SampleBudget first = SampleBudget.of("versions-history");
        desk.published(first, first.told());
        String sha256 =
                given().get("/open-data/v1/disclosures/" + first.budget()).header("ETag");
        String address = "/departments/" + first.budget() + "/history";

        assertThat(page(address)).contains(sha256.replace("\"", ""), "首次公开", "现行", "/versions/1\"");

        desk.officer(first)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(first, "withdrawal"))
                .then()
                .statusCode(200);
        assertThat(page(address))
                .contains("已撤回", "金额有误", sha256.replace("\"", ""))
                .doesNotContain("/versions/1\"");
        given().get("/departments/" + first.budget() + "/versions/1")
                .then()
                .statusCode(410)
                .body(containsString("示例区文化和旅游局"))
                .body(containsString("金额有误"))
                .body(containsString(address));
        given().get("/feed.atom").then().body(containsString("撤回：示例区文化和旅游局 2026 年预算与绩效目标（第 1 版）"));
        given().get("/departments/0190a5d0-0000-7000-8000-000000000000/history")
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @Test
    void twoYearsOfADepartmentStandSideBySide() {
        SampleBudget before = SampleBudget.of("versions-years").inYear(2025);
        desk.published(before, before.told());
        SampleBudget now = before.inYear(2026);
        desk.published(now, Revised.told(now, wan("360"), indicators -> indicators.subList(0, 6)));

        String compared = page("/compare?a=" + before.budget() + "&b=" + now.budget());
        assertThat(compared).contains("示例区文化和旅游局 2025", "示例区文化和旅游局 2026", "+16.817");
        // 10 + 5 + 1 rows before, 6 + 5 + 1 now
        assertThat(compared).contains("16 项指标", "12 项指标", "两边都有的项目 3 个");
        assertThat(compared).contains("/compare/projects.csv?a=" + before.budget() + "&amp;b=" + now.budget() + "\"");
        assertThat(page("/departments/" + now.budget()))
                .contains("/compare?a=" + before.budget() + "&amp;b=" + now.budget());
        assertThat(page("/compare?a=" + before.budget() + "&b=" + before.budget()))
                .contains("两边选的是同一份");
        assertThat(page("/compare")).contains("请在两边各选一份", "示例区文化和旅游局 2025");
        assertThat(page("/?year=2025")).contains(before.budget().toString());
        assertThat(table(page("/?year=2025"))).doesNotContain(now.budget().toString());
        given().get("/compare?a=" + before.budget() + "&b=0190a5d0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @Test
    void aComparisonCanBeTakenAlong() {
        SampleBudget before = SampleBudget.of("versions-taken").inYear(2025).named("=1+1");
        desk.published(before, before.told());
        SampleBudget now = before.inYear(2026).named("=1+1");
        desk.published(now, Revised.told(now, wan("360"), indicators -> indicators.subList(0, 6)));
        String both = ".csv?a=" + before.budget() + "&b=" + now.budget();
        String years = "\"示例区文化和旅游局 2025（元）\",\"示例区文化和旅游局 2026（元）\"";

        // 360 - 343.183 = 16.817 万元
        given().get("/compare/projects" + both)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("\"名称（按原文）\",\"哪一边有\"," + years + ",\"相差（元）\"\r\n"))
                .body(containsString("\"'=1+1\",\"两边\",3431830.00,3600000.00,168170.00\r\n"))
                .body(containsString("\"文化志愿者培训\",\"两边\",,,\r\n"));
        given().get("/compare/targets" + both + "&lang=en")
                .then()
                .body(containsString("\"Level 1\",\"示例区文化和旅游局 2025\",\"示例区文化和旅游局 2026\",\"Difference\"\r\n"));
        given().get("/compare/sources" + both)
                .then()
                .body(containsString("\"中央补助\",\"两边\",100000.00,100000.00,0.00\r\n"));
        given().get("/compare/spending" + both + "&lang=en").then().body(containsString("\"both\""));
        given().get("/compare/nothing" + both).then().statusCode(404);
        given().get("/compare/projects.csv?a=" + before.budget()).then().statusCode(404);
    }

    @Test
    void theFeedAndTheMapOfTheSiteNameWhatIsPublic() {
        SampleBudget sample = SampleBudget.of("versions-feed");
        desk.published(sample, sample.told());

        XmlPath feed = given().get("/feed.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .xmlPath();
        assertThat(feed.getList("feed.entry.id"))
                .contains("http://127.0.0.1:8080/departments/" + sample.budget() + "/versions/1");
        List<String> addresses = given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .xmlPath()
                .getList("urlset.url.loc");
        assertThat(addresses)
                .contains(
                        "http://127.0.0.1:8080/departments/" + sample.budget(),
                        "http://127.0.0.1:8080/departments/" + sample.budget() + "/projects/" + sample.id("training"));
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Sitemap: http://127.0.0.1:8080/sitemap.xml"));
    }

    @Test
    void theTableBehindAChartCanBeTakenAlong() {
        SampleBudget sample = SampleBudget.of("versions-tables");
        desk.published(sample, sample.told());
        String tables = "/departments/" + sample.budget() + "/versions/1/tables/";

        assertThat(page("/departments/" + sample.budget())).contains(tables + "sources.csv", tables + "projects.csv");
        given().get(tables + "sources.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("\"中央补助\",\"一般公共预算\",\"中央\",\"否\",,100000.00\r\n"));
        given().get(tables + "projects.csv").then().body(containsString("\"文化志愿者培训\",,,5,\r\n"));
        given().get(tables + "spending.csv").then().body(containsString("\"基本支出 · 人员经费\",805000.00,\"含离退休人员补助。\""));
        given().get(tables + "sources.csv?lang=en")
                .then()
                .body(containsString("\"中央补助\",\"General public budget\",\"Central\",\"no\""));
        given().get(tables + "nothing.csv").then().statusCode(404);
        String project = "/departments/" + sample.budget() + "/versions/1/projects/" + sample.id("repair");
        given().get(project + "/plan.csv").then().body(containsString("\"10月底\",\"2026-10-31\",62.5\r\n"));
    }

    @Test
    void englishIsAskedForInTheAddressAndCarriedAlong() {
        SampleBudget sample = SampleBudget.of("versions-english");
        desk.published(sample, sample.told());
        String address = "/departments/" + sample.budget();

        String english = page(address + "?lang=en");
        assertThat(english)
                .contains("<html lang=\"en\"", "Where the money comes from", "lang=\"zh-CN\">乡村文化站修缮<")
                .contains(address + "/projects/" + sample.id("repair") + "?lang=en\"")
                .contains("href=\"" + address + "\" hreflang=\"zh-CN\"");
        assertThat(page(address)).contains("<html lang=\"zh-CN\"", "href=\"" + address + "?lang=en\" hreflang=\"en\"");
        assertThat(page("/search?q=乡村&lang=en")).contains("name=\"lang\" value=\"en\"", "Search");
        given().get("/nowhere?lang=en").then().statusCode(404).body(containsString("There is no such page"));
    }

    @Test
    void englishStaysThroughTheReportOfAnError() {
        SampleBudget sample = SampleBudget.of("versions-report");
        desk.published(sample, sample.told());
        String form = "/reports/new?disclosure=" + sample.budget() + "&version=1";
        String written = form.replace("&", "&amp;");

        assertThat(page(form + "&lang=en"))
                .contains("action=\"/reports?lang=en\"", "href=\"" + written + "\" hreflang=\"zh-CN\"");
        assertThat(page(form)).contains("href=\"" + written + "&amp;lang=en\" hreflang=\"en\"");
        String status = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("disclosure", sample.budget().toString())
                .formParam("version", "1")
                .formParam("words", "The shelves are twelve, not ten.")
                .formParam("token", ReportTest.token(sample))
                .post("/reports?lang=en")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(page(status)).contains("<html lang=\"en\"", "Received; waiting for an answer");
    }

    /** The same content under another amount, with an indicator renamed, one left out and the project's name longer. */
    private SampleBudget revised(SampleBudget first) {
        SampleBudget second = first.adjusted(LocalDate.of(2026, 8, 1)).named("乡村文化站修缮和扩建");
        desk.publishedAgain(second, Revised.told(second, wan("360"), VersionsTest::renamed));
        return second;
    }

    private static List<Indicator> renamed(List<Indicator> indicators) {
        List<Indicator> renamed = new ArrayList<>(indicators.subList(0, indicators.size() - 1));
        renamed.set(0, Revised.named(indicators.get(0), 1, "修缮文化站与图书室数量"));
        return renamed;
    }

    private static Money wan(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }

    private static String table(String home) {
        return home.substring(home.indexOf("<table"), home.lastIndexOf("</table>"));
    }

    private static String page(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
