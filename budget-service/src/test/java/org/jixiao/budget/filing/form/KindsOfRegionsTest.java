package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of projects as provinces and counties lay them out, each by its own habits and about a place that does not exist. */
class KindsOfRegionsTest {

    private static final ReadingContext ANY_YEAR =
            new ReadingContext(null, Map.of("财政专户管理资金", "special-account"), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whole-term-beside-the-year",
                "goals-on-three-levels",
                "hints-in-brackets",
                "last-year-beside-this",
                "costs-in-a-table",
                "values-of-earlier-years",
                "money-in-numbered-lines",
                "execution-has-a-weight",
                "own-level-and-below",
                "only-the-whole-term",
                "transfer-to-a-region",
                "nature-of-the-money",
                "goals-under-two-columns",
                "opinions-at-the-end",
                "units-over-their-projects",
                "merged-cells-gone"
            })
    void everythingIsUnderstoodAndNothingSaidAgainstIt(String kind) {
        Reading reading = read(kind);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.sure()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
                .isEmpty();
    }

    @Test
    void moneyThatDoesNotNameTheYearIsTheWholeTermsWhereAnotherDoes() {
        Reading reading = read("whole-term-beside-the-year");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.amount()).isEqualTo(yuan("2261451"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount, Funding::carryOver)
                .containsExactly(
                        tuple("当年财政拨款", yuan("2000000"), false),
                        tuple("上年结转资金", yuan("261451"), true),
                        tuple("其他资金", Money.ZERO, false));
        assertThat(project.details().objectives()).containsExactly("完成5个口袋公园。");
        assertThat(project.details().term()).isEqualTo(new Term("2025-01", "2026-12", "2025/1/1—2026/12/31"));
        assertThat(facts(reading))
                .contains(
                        "项目资金总额 = 7713258.00",
                        "项目资金总额 > 财政资金 = 7000000.00",
                        "项目资金总额 > 其他资金 = 713258.00",
                        "项目总目标 = 建成12个口袋公园。");
    }

    @Test
    void goalsOnThreeLevelsAreIndicators() {
        Reading reading = read("goals-on-three-levels");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .startsWith(tuple("投入和管理目标", "投入管理", "预算执行率", "≥95%"), tuple("投入和管理目标", "财务管理", "财务管理制度健全性", "健全"))
                .endsWith(tuple("影响力目标", "长效管理", "长效管理机制健全性", "健全"))
                .hasSize(8);
        assertThat(project.amount()).isEqualTo(yuan("1520000"));
        assertThat(facts(reading)).contains("同名项目上年预算额 = 1500000.00", "保证项目实施的制度、措施 = 《养护管理办法》");
    }

    @Test
    void whatBracketsHintAtIsNoPartOfALabel() {
        ProjectReading project = read("hints-in-brackets").projects().get(0);

        assertThat(project.details().term()).isEqualTo(new Term("2021-01", "2021-12", "20210101到20211231"));
        assertThat(project.details().funding())
                .extracting(Funding::source)
                .containsExactly("general", "government-fund", "state-capital", "special-account", null, null);
        assertThat(project.indicators().get(0).weight()).isEqualByComparingTo("5");
    }

    @Test
    void ofLastYearAndThisTheBudgetIsThisYears() {
        Reading reading = read("last-year-beside-this");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.amount()).isEqualTo(tenThousands("100"));
        assertThat(project.indicators())
                .extracting(IndicatorRow::category, IndicatorRow::name, IndicatorRow::target, IndicatorRow::definition)
                .startsWith(tuple("目标完成程度", "更新器材数量", "200件", "上年度实际水平：150件；指标内容/计算公式：实际更新件数"));
        assertThat(facts(reading)).contains("上年度实际执行 = 780000.00", "上年度实际执行 > 财政拨款 = 780000.00");
    }

    @Test
    void aTableOfCostsIsKeptCellByCellAndItsSumIsTheAmount() {
        Reading reading = read("costs-in-a-table");

        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("814"));
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .startsWith(tuple("日常维修次数", "≥280次"))
                .hasSize(5);
        assertThat(facts(reading))
                .contains(
                        "项目预算 > 保安服务费 > 金额 = 1910000.00",
                        "项目预算 > 水电气费 > 2024年实际执行数 = 3728800.00",
                        "项目预算 > 水电气费 > 测算依据（公式） = 据实结算",
                        "保障绩效目标实现措施 = 加强管理。");
    }

    @Test
    void theValueOfThisYearIsTheTargetAndThoseOfEarlierYearsAreKeptBesideIt() {
        Reading reading = read("values-of-earlier-years");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target, IndicatorRow::wholeTerm, IndicatorRow::definition)
                .contains(tuple("冲锋舟储备量", null, "≥30艘", null), tuple("基层单位满意度", "≥92%", null, "前年：90%；上年：92%"));
        assertThat(project.details().objectives()).containsExactly("完成年度采购计划");
        assertThat(project.details().nature()).isEqualTo(new Nature(Nature.Code.CONTINUING, "1.持续性项目"));
    }

    @Test
    void whatASourceIsMadeOfIsNotCountedTwice() {
        Reading reading = read("values-of-earlier-years");

        assertThat(reading.projects().get(0).details().funding())
                .extracting(Funding::source, Funding::amount)
                .containsExactly(
                        tuple("general", tenThousands("300")),
                        tuple("government-fund", Money.ZERO),
                        tuple("state-capital", Money.ZERO),
                        tuple("business", Money.ZERO));
        assertThat(facts(reading)).contains("1.一般公共预算财政拨款（补助） > 申请当年预算拨款 = 3000000.00");
    }

    @Test
    void moneyMayStandInNumberedLines() {
        Reading reading = read("money-in-numbered-lines");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.amount()).isEqualTo(tenThousands("1060.75"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(
                        tuple("财政拨款", tenThousands("692.34")),
                        tuple("自有资金", Money.ZERO),
                        tuple("其他", tenThousands("368.41")));
        assertThat(project.details().term()).isEqualTo(new Term("2026-01", "2026-12", "2026年1月至2026年12月"));
        assertThat(facts(reading))
                .contains("财政拨款 = （其中：上级财政资金：600万元；本级财政：92.34万元）", "项目实施进度计划 > 1.总体规划 > 开始时间 = 2026.01");
    }

    @Test
    void whatTheWholeTermCostsIsTheAmountWhereNoOtherIsAskedFor() {
        ProjectReading project = read("only-the-whole-term").projects().get(0);

        assertThat(project.details().name()).isEqualTo("林业病虫害防治");
        assertThat(project.amount()).isEqualTo(tenThousands("150"));
    }

    @Test
    void whatTheWholeTermCostsIsNotTheYearsWhereItsSourcesAreNot() {
        Reading reading = FormText.table("""
                专项债券项目绩效目标表
                （2026年度）
                项目名称|污水处理厂扩建|建设期限|2025年3月—2027年6月
                项目总投资（万元）|32000|其他资金（万元）|2000
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|土建工程完成率|≥90%
                """).read();

        assertThat(reading.projects()).extracting(ProjectReading::amount).containsOnlyNulls();
        assertThat(facts(reading)).contains("项目总投资 = 320000000.00");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aSourceMayBeTheAnswerToALabel() {
        Reading reading = read("nature-of-the-money");

        assertThat(reading.projects().get(0).details().funding()).isEmpty();
        assertThat(facts(reading)).contains("资金性质 = 一般公共预算", "实施周期目标 = 支持中小企业购买创新服务。");
    }

    @Test
    void oneHeadMayStandOverCategoryAndName() {
        assertThat(read("goals-under-two-columns").projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .startsWith(tuple("投入", "时效目标", "目标1：完成时间", "2026年11月底"))
                .hasSize(6);
    }

    @Test
    void aUnitMergedOverItsProjectsIsThatOfEach() {
        Reading reading = read("units-over-their-projects");

        assertThat(reading.projects())
                .extracting(one -> one.details().unit().code())
                .containsExactly("305001", "305001");
        assertThat(reading.statement().units())
                .extracting(unit -> unit.unit().code())
                .containsExactly("305");
    }

    @Test
    void rowsOfAListWhoseMergedCellsAreGoneStandUnderTheirHeads() {
        Reading reading = read("merged-cells-gone");

        assertThat(reading.projects())
                .extracting(one -> one.details().name(), ProjectReading::amount, one -> one.indicators()
                        .size())
                .containsExactly(tuple("村组干部报酬", yuan("3309840"), 4), tuple("基层组织活动经费", yuan("660000"), 2));
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .contains(tuple("产出指标", "数量指标", "村组干部人数", "≥230个"));
    }

    private static List<String> facts(Reading reading) {
        return reading.statement().figures().stream()
                .map(figure -> String.join(" > ", figure.path()) + " = " + said(figure))
                .toList();
    }

    private static Object said(Figure figure) {
        return figure.text() != null ? figure.text() : Objects.requireNonNullElse(figure.amount(), "");
    }

    private static Money yuan(String amount) {
        return MoneyUnit.YUAN.money(new BigDecimal(amount));
    }

    private static Money tenThousands(String amount) {
        return MoneyUnit.TEN_THOUSAND.money(new BigDecimal(amount));
    }

    private static Reading read(String kind) {
        return FormText.read(FormText.saved("kinds/" + kind + ".txt"), ANY_YEAR);
    }
}
