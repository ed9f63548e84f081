package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every figure of a budget's typed parts is found again, once, in the published data, and on the department's page. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class FiguresTest {

    @Inject
    Desk desk;

    private JsonNode data = NullNode.getInstance();
    private String page = "";

    @BeforeEach
    void publish() {
        SampleBudget sample = SampleBudget.of("figures");
        data = desk.published(sample, sample.told());
        page = given().get("/departments/" + sample.budget()).asString();
    }

    @Test
    void theDataFitsTheSchemaThatOthersReadBy() throws IOException {
        try (var schema = getClass().getResourceAsStream("/META-INF/resources/assets/open-data.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(data))
                    .isEmpty();
        }
    }

    @Test
    void eachTypedLineIsOneFigureUnderItsLabels() {
        assertThat(figures())
                .contains(
                        "支出 > 基本支出 = 970000",
                        "支出 > 基本支出 > 人员经费 = 805000 含离退休人员补助。",
                        "支出 > 基本支出 > 日常公用经费 = 165000",
                        "支出 > 项目支出 = 2681830",
                        "支出 > 支出总额 = 3651830",
                        "机关运行经费 > 机关运行经费 = 165000 办公、印刷、水电等。",
                        "收入 > 收入合计 = 3651830",
                        "项目 > 合计 > 总计 = 3601830",
                        "项目 > 合计 > 财政拨款 = 3451830",
                        "项目 > 合计 > 财政专户拨款 = 0",
                        "项目 > 合计 > 结转资金 > 上年结转 = 150000 示财预〔2025〕44号",
                        "政府采购 > 小计 > 总计 = 144000",
                        "国有资产 > 资产总额 = 1716200",
                        "人员与机构 > 财政供养人员数 = 47 人",
                        "人员与机构 > 下属二级单位数 = 3 个",
                        "三公经费 > 因公出国（境）费 2026 = 0 两年均无出国安排",
                        "三公经费 > 因公出国（境）费 2025 = 0",
                        "三公经费 > 公务用车购置及运行维护费 > 公务用车运行维护费 2026 = 60000 减少一辆公务用车",
                        "三公经费 > 公务用车购置及运行维护费 > 公务用车运行维护费 2025 = 75000",
                        "三公经费 > “三公”经费合计 = 62400",
                        "增减变化 > 预算收支 2025 = -326000 一次性修缮任务完成",
                        "增减变化 > 基本支出 2025 = 46000 工资正常晋级",
                        // as filed
                        "三公经费 > 公务接待费 > 合计 2026 = -1400",
                        "机构 > 单位性质 = 行政");
        assertThat(new HashSet<>(figures())).hasSameSizeAs(figures());
        // 3 as filed, 6 totals with 3 + 1 sources, 5 expenditures, 2 counts, 5 expenses with 4 of last year, 2 changes
        assertThat(figures()).hasSize(3 + 10 + 5 + 2 + 9 + 2);
    }

    @Test
    void whatAFigureIsCanBeToldWithoutItsLabel() {
        assertThat(data.path("figures").findValuesAsText("kind"))
                .contains(
                        "total/projects",
                        "expenditure/personnel",
                        "expenditure/agency-running",
                        "staff/subordinate-units",
                        "three-public/vehicle-running",
                        "change",
                        "change/basic");
        assertThat(data.at("/figures/0").has("kind")).isFalse();
    }

    @Test
    void unitsPurchasesAndAssetsHaveMembersOfTheirOwn() {
        assertThat(data.at("/units/0/unit/code").asText()).isEqualTo("203001");
        assertThat(data.at("/units/0/funding/1/carryOver").asBoolean()).isTrue();
        assertThat(data.at("/funding/2/document").asText()).isEqualTo("示财教〔2025〕31号");
        assertThat(data.at("/procurement/0/item").asText()).isEqualTo("流动图书车");
        assertThat(data.at("/procurement/1/project").isNull()).isTrue();
        assertThat(data.at("/procurement/1/unitPrice").decimalValue()).isEqualByComparingTo("300");
        assertThat(data.at("/assets/0/quantity").decimalValue()).isEqualByComparingTo("1860.5");
        assertThat(data.at("/assets/1/kind").asText()).isEqualTo("offices");
        assertThat(data.at("/assets/4/asOf").isNull()).isTrue();
        assertThat(data.at("/projects/0/projectClass").asText()).isEqualTo("specific");
    }

    @Test
    void eachStandsOnThePageAsItWasFiled() {
        assertThat(page)
                .contains("收入与支出相等，都是 365.183", "26.6%", "73.4%", "22.0%")
                .contains("2026 年预算", "2025 年预算", "两年均无出国安排", "减少一辆公务用车", "+0.04", "-1.50")
                .contains("机关运行经费", "办公、印刷、水电等。", "-32.60", "+4.60", "工资正常晋级")
                .contains("流动图书车", "A0203", "80 个", "0.03", "14.40", "1860.5 平方米", "120.50", "2025-12-31")
                .contains("47 人", "3 个", "357.183", "示例区图书馆", "示财教〔2025〕31号", "上年结转", "资产总额", "171.62");
    }

    /** section > labels year = amount or quantity, text. */
    private List<String> figures() {
        List<String> all = new ArrayList<>();
        data.path("figures").forEach(each -> all.add(line(each)));
        return all;
    }

    private static String line(JsonNode figure) {
        StringBuilder line = new StringBuilder(figure.path("section").asText());
        figure.path("path").forEach(step -> line.append(" > ").append(step.asText()));
        String year = said(figure, "year").isEmpty() ? "" : " " + said(figure, "year");
        String value = said(figure, "amount") + said(figure, "quantity");
        String words = (said(figure, "unit") + " " + said(figure, "text")).strip();
        return (line + year + " = " + (value + " " + words).strip()).strip();
    }

    private static String said(JsonNode figure, String member) {
        JsonNode value = figure.path(member);
        if (value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
