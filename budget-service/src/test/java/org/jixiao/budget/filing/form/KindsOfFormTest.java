package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of form that governments use, each about a place that does not exist. */
class KindsOfFormTest {

    private static final ReadingContext YEAR_2024 =
            new ReadingContext(new FiscalYear(2024), Map.of("财政专户管理资金", "special-account"), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-terms-side-by-side",
                "one-row-an-indicator",
                "indicators-without-levels",
                "list-with-explanations",
                "dimensions-side-by-side",
                "half-year-and-year",
                "policy-and-project",
                "long-term-and-annual-tables",
                "labels-on-lines"
            })
    void everythingIsUnderstood(String kind) {
        Reading reading = read(kind);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.sure()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2024));
    }

    @Test
    void twoTermsSideBySideAreOneIndicatorWithTwoValues() {
        Reading reading = read("two-terms-side-by-side");
        ProjectReading project = reading.projects().get(0);

        assertThat(project.indicators())
                .extracting(IndicatorRow::category, IndicatorRow::name, IndicatorRow::target, IndicatorRow::wholeTerm)
                .startsWith(
                        Tuple.tuple("数量指标", "改造供水工程数量", "≥15处", "≥45处"), Tuple.tuple("数量指标", "受益村数量", "≥30个", "≥90个"))
                .hasSize(8);
        assertThat(project.amount()).isEqualTo(tenThousands("500"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(Tuple.tuple("财政拨款", tenThousands("400")), Tuple.tuple("其他资金", tenThousands("100")));
        assertThat(project.details().objectives()).containsExactly("目标1：完成15处供水工程改造。");
        assertThat(facts(reading))
                .contains("农村饮水安全巩固提升工程 > 中期资金总额 = 15000000.00", "农村饮水安全巩固提升工程 > 中期资金总额 > 财政拨款 = 12000000.00");
    }

    @Test
    void aProjectOfAListHasAsManyRowsAsIndicators() {
        List<ProjectReading> projects = read("one-row-an-indicator").projects();

        assertThat(projects)
                .extracting(
                        one -> one.details().code(),
                        one -> one.details().name(),
                        ProjectReading::amount,
                        one -> one.indicators().size())
                .containsExactly(
                        Tuple.tuple("51000024R000000000011", "图书馆免费开放", tenThousands("86.50"), 6),
                        Tuple.tuple("51000024T000000000012", "非遗传承人补助", tenThousands("24"), 4));
        IndicatorRow quality = projects.get(1).indicators().get(1);
        assertThat(quality.target()).isEqualTo("优良中低差");
        assertThat(quality.fill()).isEqualTo("定性");
        assertThat(quality.weight()).isEqualByComparingTo("30");
        assertThat(quality.definition()).isEqualTo("指标方向性：正向指标");
    }

    @Test
    void levelsOnRowsOfTheirOwnAreNoIndicators() {
        Reading reading = read("levels-on-rows-of-their-own");

        assertThat(reading.projects()).hasSize(2);
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        Tuple.tuple("产出指标", "数量指标", "科普活动场次", ">=12场"),
                        Tuple.tuple("产出指标", "质量指标", "活动计划完成率", "=100%"),
                        Tuple.tuple("效益指标", "社会效益", "公民科学素质", "有所提升"),
                        Tuple.tuple("满意度指标", "服务对象满意度", "参与群众满意度", ">=90%"));
        assertThat(reading.projects().get(0).details().unit().name()).isEqualTo("临江县科学技术协会");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void indicatorsNeedNoLevels() {
        ProjectReading project = read("indicators-without-levels").projects().get(0);

        assertThat(project.details().supervisor().name()).isEqualTo("江岸区市场监督管理局");
        assertThat(project.indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target, IndicatorRow::definition)
                .startsWith(Tuple.tuple("食品抽检批次", "≥2600批次", "是否核心指标：是"));
    }

    @Test
    void whatATableAsksForAndAProjectHasNoFieldForIsKeptUnderItsOwnWords() {
        assertThat(facts(read("indicators-without-levels")))
                .contains("食品安全抽检经费 > 项目概况 = 对辖区内食品生产经营单位开展监督抽检。", "食品安全抽检经费 > 立项依据 = 《食品安全法》第八十七条。");
    }

    @Test
    void comparatorAndUnitAreNotWrittenTwice() {
        List<ProjectReading> projects = read("list-with-explanations").projects();

        assertThat(projects.get(0).indicators())
                .extracting(IndicatorRow::target)
                .containsExactly("≤1600元/亩", "≥2万亩", "＝100%", "2024年12月底前", "≥5000户", "≥90%");
        assertThat(projects.get(0).details().unit()).isEqualTo(new Coded("402001", "南岭市农业农村局"));
    }

    @Test
    void dimensionsSideBySideGiveEachIndicatorItsDimension() {
        Reading reading = read("dimensions-side-by-side");

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        Tuple.tuple("成本指标", "救助标准", "≤5000元/户"),
                        Tuple.tuple("产出指标", "救助户数", "≥400户"),
                        Tuple.tuple("产出指标", "救助资金发放及时率", "100%"),
                        Tuple.tuple("效益指标", "困难群众生活水平", "有所改善"),
                        Tuple.tuple("满意度指标", "救助对象满意度", "≥90%"));
        assertThat(reading.statement().units())
                .extracting(UnitBudget::unit, UnitBudget::amount)
                .containsExactly(Tuple.tuple(new Coded("211001", "汝阳市民政局"), tenThousands("300")));
    }

    @Test
    void theValueOfTheYearIsTheTargetAndThatOfTheHalfIsKeptBesideIt() {
        ProjectReading project = read("half-year-and-year").projects().get(0);

        assertThat(project.indicators().get(1).target()).isEqualTo("≥95%");
        assertThat(project.indicators().get(1).definition()).isEqualTo("半年（程）指标值：≥50%");
        assertThat(project.details().projectClass()).isEqualTo(ProjectClass.OPERATING);
        assertThat(Objects.requireNonNull(project.details().term()).text()).isEqualTo("2024-01-01—2024-12-31");
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::carryOver)
                .contains(Tuple.tuple("上年结转", true));
    }

    @Test
    void tablesForTheLongTermAndTheYearAreOfOneProject() {
        Reading reading = read("long-term-and-annual-tables");

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::name, IndicatorRow::target, IndicatorRow::wholeTerm)
                .containsExactly(
                        Tuple.tuple("运维系统数量", "8套", "8套"),
                        Tuple.tuple("城市管理效率", null, "提升"),
                        Tuple.tuple("故障修复率", "≥98%", null),
                        Tuple.tuple("使用人员满意度", "≥90%", null));
    }

    @Test
    void labelsAndValuesMayStandOnOneLine() {
        ProjectReading project = read("labels-on-lines").projects().get(0);

        assertThat(project.details().name()).isEqualTo("老旧小区改造");
        assertThat(project.amount()).isEqualTo(tenThousands("2300"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(Tuple.tuple("财政拨款", tenThousands("2000")), Tuple.tuple("其他资金", tenThousands("300")));
        assertThat(project.details().objectives()).containsExactly("目标1：改造老旧小区12个。", "目标2：改善居民居住条件。");
        assertThat(project.indicators()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-terms-side-by-side",
                "one-row-an-indicator",
                "dimensions-side-by-side",
                "half-year-and-year",
                "policy-and-project",
                "labels-on-lines"
            })
    void nothingIsSaidAgainstAFormInWhichNothingIsWrong(String kind) {
        assertThat(read(kind).findings())
                .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
                .isEmpty();
    }

    @Test
    void aListGoesOnOverThePageAndItsHeadIsNoProject() {
        Reading reading = read("list-over-two-pages");

        assertThat(reading.projects())
                .extracting(one -> one.details().name(), one -> one.indicators().size())
                .containsExactly(Tuple.tuple("农村公路养护", 3), Tuple.tuple("公交补贴", 1));
        assertThat(reading.statement().totals()).extracting(StatedTotal::amount).containsExactly(tenThousands("450"));
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aListBelongsToTheDepartmentThatALineAboveItNames() {
        Reading reading = FormText.read("""
                项目支出绩效目标表

                部门名称：云溪县水务局（部门）

                单位：万元

                项目名称\t总计\t财政拨款\t其他资金\t绩效目标\t绩效指标
                云溪县供水站\t12.00\t12.00\t\t\t
                管网维修\t12.00\t12.00\t\t供水稳定。\t1、1-产出指标：11-数量指标：维修处数；年度指标值：≥3处。
                """, YEAR_2024);

        assertThat(reading.department().name()).isEqualTo("云溪县水务局（部门）");
        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void theProseBeforeAListIsKeptAsTheBudgetsOwn() {
        Reading reading = read("list-at-the-end-of-a-budget");

        assertThat(reading.projects()).extracting(one -> one.details().name()).containsExactly("森林防火", "林木良种补贴");
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension)
                .containsExactly("产出指标", "产出指标", "效益指标");
        assertThat(reading.sections()).extracting(Section::title).contains("一、主要职能");
        assertThat(reading.statement().totals())
                .extracting(StatedTotal::of, StatedTotal::amount)
                .containsExactly(
                        Tuple.tuple(StatedTotal.Of.INCOME, tenThousands("1200.50")),
                        Tuple.tuple(StatedTotal.Of.EXPENDITURE, tenThousands("1200.50")));
    }

    @Test
    void theSumOfThePointsIsNoIndicator() {
        Reading reading = read("points-and-explanations");

        assertThat(reading.projects().get(0).indicators()).hasSize(5);
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("800"));
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aFormMayComeOneCellALine() {
        ProjectReading project = read("one-cell-a-line").projects().get(0);

        assertThat(project.details().implementer()).isEqualTo("柳城市停车管理中心");
        assertThat(project.amount()).isEqualTo(tenThousands("120"));
        assertThat(project.indicators()).hasSize(6);
    }

    private static List<String> facts(Reading reading) {
        return reading.statement().figures().stream()
                .map(figure -> figure.section() + " > " + String.join(" > ", figure.path()) + " = "
                        + (figure.text() == null ? figure.amount() : figure.text()))
                .toList();
    }

    private static Money tenThousands(String amount) {
        return MoneyUnit.TEN_THOUSAND.money(new BigDecimal(amount));
    }

    private static Reading read(String kind) {
        return FormText.read(FormText.saved("kinds/" + kind + ".txt"), YEAR_2024);
    }
}
