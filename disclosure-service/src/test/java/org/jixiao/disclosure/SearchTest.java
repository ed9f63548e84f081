package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.site.search.SearchFilling;
import org.jixiao.platform.Database;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** Finding what is public by its words. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class SearchTest {

    @Inject
    Desk desk;

    @Inject
    Database database;

    @Inject
    SearchFilling filling;

    @Test
    void aWordOfTwoCharactersIsFoundInNamesObjectivesAndIndicators() {
        SampleBudget sample = SampleBudget.of("search-words").named("冰雪运动进校园");
        desk.published(sample, sample.told());

        String projects = search("冰雪", "");
        assertThat(projects)
                .contains("<mark>冰雪</mark>运动进校园")
                .contains("/departments/" + sample.budget() + "/projects/" + sample.id("repair") + "\"");
        assertThat(search("冰雪 校园", "")).contains("<mark>冰雪</mark>运动进<mark>校园</mark>");
        assertThat(search("冰雪 无此", "")).contains("没有找到");
        assertThat(search("验收合格", "&in=targets"))
                .contains("<mark>验收合格</mark>率")
                .contains("产出指标 › 质量指标", "100%", "#i2\"");
        assertThat(search("开放时间不少于", "&in=targets")).contains("#objectives\"");
        assertThat(search("文化和旅游局", "&in=departments")).contains("示例区<mark>文化和旅游局</mark>");
    }

    @Test
    void aSearchIsNarrowedByYearAndDivision() {
        SampleBudget sample = SampleBudget.of("search-narrowed").named("冰壶馆开放");
        desk.published(sample, sample.told());

        assertThat(search("冰壶", "&division=990101&year=2026")).contains("<mark>冰壶</mark>馆开放");
        assertThat(search("冰壶", "&year=2031")).contains("没有找到");
        assertThat(search("冰壶", "&division=110000")).contains("没有找到");
        assertThat(search("冰壶", "&year=x&page=x&in=x")).contains("<mark>冰壶</mark>馆开放");
        assertThat(search("冰", "")).contains("请至少输入两个字");
        assertThat(search("100%_", "")).contains("没有找到");
    }

    @Test
    void aVersionThatWasSupersededOrWithdrawnIsNotFound() {
        SampleBudget first = SampleBudget.of("search-versions").named("皮划艇训练营");
        desk.published(first, first.told());
        SampleBudget second = first.adjusted(LocalDate.of(2026, 8, 1)).named("帆板训练营");
        desk.publishedAgain(second, second.told());

        assertThat(search("皮划艇", "")).contains("没有找到");
        assertThat(search("帆板", "")).contains("<mark>帆板</mark>训练营");

        desk.officer(second)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(second, "withdrawal"))
                .then()
                .statusCode(200);
        assertThat(search("帆板", "")).contains("没有找到");
    }

    @Test
    void whatWasPublishedBeforeThereWasASearchIsFoundFromTheNextStartOn() {
        SampleBudget sample = SampleBudget.of("search-filling").named("雪橇租赁点");
        desk.published(sample, sample.told());
        database.update("delete from searchable where budget = ?", sample.budget());
        assertThat(search("雪橇", "")).contains("没有找到");

        filling.fill();
        filling.fill();

        assertThat(search("雪橇", "&in=projects")).contains("<mark>雪橇</mark>租赁点", "找到 1 处");
    }

    @Test
    void manyFindsArePagedByLinks() {
        SampleBudget sample = SampleBudget.of("search-paged");
        desk.published(
                sample,
                Revised.told(
                        sample, Money.ofTenThousands(new BigDecimal("9")), indicators -> IntStream.rangeClosed(1, 25)
                                .mapToObj(i -> Revised.named(indicators.get(1), i, "雪道平整第" + i + "段"))
                                .toList()));

        String all = search("雪道平整", "");
        assertThat(all).contains("全部 25 处", "in=targets").doesNotContain("rel=\"next\"");
        String first = search("雪道平整", "&in=targets");
        assertThat(first).contains("第 1 页", "rel=\"next\"", "&amp;page=2").doesNotContain("rel=\"prev\"");
        assertThat(first.split("</mark>第", -1)).hasSize(21);
        String second = search("雪道平整", "&in=targets&page=2");
        assertThat(second).contains("第 2 页", "rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(second.split("</mark>第", -1)).hasSize(6);
    }

    @Test
    void namesAreOfferedWhileOneTypes() {
        SampleBudget sample = SampleBudget.of("search-offered").named("滑翔伞基地建设");
        desk.published(sample, sample.told());

        given().get("/search/suggestions?q=滑翔")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].text", equalTo("滑翔伞基地建设"));
        given().get("/search/suggestions?q=滑").then().body("$", hasSize(0));
    }

    private static String search(String words, String narrowed) {
        return given().get("/search?q=" + words + narrowed)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }
}
