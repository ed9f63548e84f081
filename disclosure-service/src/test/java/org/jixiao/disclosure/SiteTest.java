package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** The pages as a citizen's browser gets them; what was seen lies under target/pages. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class SiteTest {

    /** Members that are codes of the format, or shown in another form than they are written in. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "id",
            "publishedAt",
            "kind",
            "projectClass",
            "exemption",
            "comparator",
            "unit",
            "per",
            "by",
            "from",
            "to",
            "every",
            "level",
            "baseline",
            "parts",
            "source",
            "origin",
            "value",
            "approvedOn",
            "at");

    @Inject
    Desk desk;

    @Test
    void everyFactOfTheDataCanBeReadOnThePages() throws Exception {
        SampleBudget sample = SampleBudget.of("pages");
        JsonNode document = desk.published(sample, sample.told());

        List<String> pages = new ArrayList<>();
        pages.add(page("/departments/" + sample.budget()));
        document.path("projects")
                .forEach(project -> pages.add(page("/departments/" + sample.budget() + "/projects/"
                        + project.path("id").asText())));
        String all = String.join("\n", pages);

        facts(document, new ArrayList<>())
                .forEach(fact -> assertThat(all).as(fact).contains(escaped(fact)));
        assertThat(all)
                .contains("343.183", "350.18", "-0.14", "62.5%", "2026 年 1 月 20 日", "至少百分之九十", "不适用", "未填报")
                .contains("每个二十五万至三十万元", "2026 年 11 月 30 日前完成", "百分之百（原文未写比较符号）");
        assertThat(all).doesNotContain(SampleBudget.PERSON);
    }

    @Test
    void aProjectApprovedWithoutTargetsSaysWhy() {
        SampleBudget sample = SampleBudget.of("exempt");
        JsonNode document = desk.published(sample, sample.told());
        String project = "/departments/" + sample.budget() + "/projects/" + sample.id("office");

        assertThat(page(project)).contains("这是运转类项目，批复时免于设定绩效目标。");
        assertThat(page(project + "?lang=en")).contains("This project is for running costs;");
        assertThat(document.path("projects"))
                .extracting(each -> each.path("exemption").asText("none"))
                .containsExactlyInAnyOrder("none", "none", "operating");
        assertThat(given().get("/open-data/v1/disclosures/" + sample.budget() + "/projects.csv?lang=en")
                        .asString())
                .contains(",\"exemption\"\r\n", ",\"operating\"\r\n");
    }

    @Test
    void aLongPageSaysWhatItIsMadeOf() {
        SampleBudget sample = SampleBudget.of("contents");
        desk.published(sample, sample.told());

        String page = page("/departments/" + sample.budget());

        assertThat(found("<li><a href=\"#([a-z-]+)\">", page))
                .hasSizeGreaterThan(10)
                .isEqualTo(found("<h2 id=\"([a-z-]+)\">", page));
    }

    @Test
    void whatCanBeDownloadedIsOfferedBesideWhereItComesFrom() {
        SampleBudget sample = SampleBudget.of("downloads");
        desk.published(sample, sample.told());

        List<String> files = found(
                "<a class=\"data\" href=\"(/open-data/[^\"]*/versions/1/[^\"]*)\">",
                page("/departments/" + sample.budget()));

        assertThat(files).hasSize(3).allSatisfy(file -> given().get(file).then().statusCode(200));
    }

    @Test
    void aLinkThatIsPassedOnShowsWhatItLeadsTo() {
        String home = page("/?lang=en");

        assertThat(home)
                .contains("property=\"og:image\" content=\"http://127.0.0.1:8080/assets/card.png\"")
                .contains("rel=\"alternate\" hreflang=\"zh-CN\" href=\"http://127.0.0.1:8080/\"");
        assertThat(page("/")).contains("rel=\"alternate\" hreflang=\"en\" href=\"http://127.0.0.1:8080/?lang=en\"");
        given().get("/assets/card.png").then().statusCode(200).contentType("image/png");
    }

    @Test
    void whatIsFiledIsTextOnEveryPage() {
        SampleBudget sample = SampleBudget.of("script").named("<script>alert(1)</script> & \"引号\"");
        desk.published(sample, sample.told());

        String department = page("/departments/" + sample.budget());
        String project = page("/departments/" + sample.budget() + "/projects/" + sample.id("repair"));
        String search = page("/search?q=<script>alert(2)</script>");

        assertThat(department + project).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ");
        assertThat(department + project + search).doesNotContain("<script>");
    }

    @Test
    void thePagesOfTheSiteAreStrictAndCacheable() {
        String home = page("/");
        assertThat(home).contains("lang=\"zh-CN\"");
        String tag = given().get("/").header("ETag");
        given().header("If-None-Match", tag).get("/").then().statusCode(304);
        given().get("/")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "public, max-age=60, must-revalidate");
        page("/data");
        given().get("/assets/site.css").then().statusCode(200).contentType(containsString("text/css"));
        given().get("/assets/open-data.schema.json").then().statusCode(200);
    }

    @Test
    void thePageAboutOpenDataIsWhollyInEnglishWhereAskedFor() {
        String english = page("/data?lang=en");

        assertThat(english)
                .contains("narrowed by <code>division</code>", "curl -OJ http://127.0.0.1:8080/open-data/v1/")
                .doesNotContain("`");
        assertThat(english.replace("［依法隐去］", "").replace("中文", "")).doesNotContainPattern("\\p{IsHan}");
        assertThat(page("/data")).contains("可用 <code>division</code>（行政区划代码）").doesNotContain("`");
    }

    @Test
    void whatIsNotThereIsAPageToo() {
        for (String address :
                List.of("/nowhere", "/departments/0190a5d0-0000-7000-8000-000000000000", "/departments/x")) {
            given().get(address).then().statusCode(404).contentType("text/html").body(containsString("没有这一页"));
        }
        given().get("/api/v1/nowhere").then().statusCode(404).contentType(containsString("json"));
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /** Every text and every number that a reader must find somewhere. */
    private static List<String> facts(JsonNode node, List<String> found) {
        if (node.isTextual() && !node.textValue().isEmpty()) {
            found.add(node.textValue());
        } else if (node.isArray()) {
            node.forEach(item -> facts(item, found));
        } else {
            node.properties().stream()
                    .filter(member -> !NOT_SHOWN.contains(member.getKey())
                            || member.getValue().isContainerNode())
                    .filter(member -> !member.getKey().equals("nature")
                            && !member.getKey().equals("term"))
                    .forEach(member -> facts(member.getValue(), found));
        }
        return found;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String page(String address) {
        String html = given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
        try {
            String name = address.replaceAll("[^A-Za-z0-9-]", "_") + ".html";
            Files.writeString(
                    Files.createDirectories(Path.of("target", "pages")).resolve(name), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html;
    }
}
