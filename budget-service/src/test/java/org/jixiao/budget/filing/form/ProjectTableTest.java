package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTableTest {

    @Test
    void readsAWholeTable() {
        ProjectReading project = FormText.project("河道巡查保洁经费")
                .row("预算规模及资金用途", "预算数", "118.60", "其中：财政资金", "98.60", "其他资金", "20.00")
                .row("", "用于县级河道日常巡查")
                .row("资金支出计划（%）", "3月底", "6月底", "12月底")
                .row("", "20%", " ", "100%")
                .row("绩效目标", "1.河面无成片漂浮物。")
                .heads()
                .indicator("产出指标", "数量指标", "巡查河道长度", "≥186公里")
                .indicator("", "质量指标", "问题办结率", "≥95%")
                .indicator("满意度指标", "服务对象满意度指标", "沿河居民满意度 ", "≥88%")
                .readProject();

        assertThat(project.amount()).isEqualTo(yuan("1186000"));
        assertThat(project.classified()).isFalse();
        assertThat(project.place()).isEqualTo(Place.line(1));
        assertThat(project.details())
                .isEqualTo(new Project(
                        "99010126P00306A10001E",
                        "河道巡查保洁经费",
                        null,
                        null,
                        null,
                        Coded.NONE,
                        null,
                        new Coded("306001", "云溪县水务局本级"),
                        "用于县级河道日常巡查",
                        List.of(
                                new Funding("财政资金", null, null, yuan("986000")),
                                new Funding("其他资金", "other", null, yuan("200000"))),
                        List.of(
                                new PlanPoint(LocalDate.of(2026, 3, 31), "3月底", new BigDecimal("20")),
                                new PlanPoint(LocalDate.of(2026, 6, 30), "6月底", null),
                                new PlanPoint(LocalDate.of(2026, 12, 31), "12月底", new BigDecimal("100"))),
                        List.of("1.河面无成片漂浮物。")));
        assertThat(project.indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        Tuple.tuple("产出指标", "数量指标", "巡查河道长度", "≥186公里"),
                        Tuple.tuple("产出指标", "质量指标", "问题办结率", "≥95%"),
                        Tuple.tuple("满意度指标", "服务对象满意度指标", "沿河居民满意度", "≥88%"));
    }

    @Test
    void labelsAreFoundInAnyOrderAndBetweenBlankCells() {
        Reading reading = FormText.empty()
                .line("绩效目标表")
                .row("项 目 名 称：", "", "节水宣传经费", "项目编号", "A1")
                .row("", "其他资金", "0", "", "其中:财政    资金", "３.５", "预算数（万元）", "3.5")
                .row("绩效目标", "", "节水意识提高")
                .heads()
                .read();
        ProjectReading project = reading.projects().get(0);

        assertThat(project.details().name()).isEqualTo("节水宣传经费");
        assertThat(project.details().code()).isEqualTo("A1");
        assertThat(project.amount()).isEqualTo(yuan("35000"));
        assertThat(project.details().funding())
                .containsExactly(
                        new Funding("其他资金", "other", null, Money.ZERO), new Funding("财政资金", null, null, yuan("35000")));
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::gate).containsOnly(Finding.Gate.NONE);
    }

    @Test
    void amountsBelowTheirLabelsAreRead() {
        ProjectReading project = FormText.project("节水宣传经费")
                .row("预算规模及资金用途", "预算数", "财政资金", "其他资金")
                .row("", "3.5", "3.5", "")
                .row("", "用于宣传")
                .readProject();

        assertThat(project.amount()).isEqualTo(yuan("35000"));
        assertThat(project.details().funding()).extracting(Funding::amount).containsExactly(yuan("35000"), null);
        assertThat(project.details().purpose()).isEqualTo("用于宣传");
    }

    @Test
    void blankZeroAndNotApplicableAreThreeThings() {
        Reading reading = FormText.project("节水宣传经费")
                .row("预算数", "", "财政资金", "0", "其他资金", "/")
                .read();

        assertThat(reading.projects().get(0).amount()).isNull();
        assertThat(reading.projects().get(0).details().funding())
                .extracting(Funding::amount)
                .containsExactly(Money.ZERO, null);
        assertThat(rules(reading)).containsExactly("BLANK", "NA_MARK");
    }

    @Test
    void anAmountNobodyCanReadIsHard() {
        Reading reading = FormText.project("节水宣传经费")
                .row("预算数", "约三万", "财政资金", "0.0000001")
                .read();

        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::gate, Finding::path, Finding::value)
                .containsExactly(
                        Tuple.tuple("NUMBER", Finding.Gate.HARD, "/projects/0/amount", "约三万"),
                        Tuple.tuple("NUMBER", Finding.Gate.HARD, "/projects/0/funding/0/amount", "0.0000001"));
    }

    @Test
    void anAmountBeyondAllMeasureIsNoneThatCanBeRead() {
        // 1 000 000 000 × 10 000 = 10^13 yuan
        Reading reading = FormText.project("节水宣传经费").row("预算数", "1000000000").read();

        assertThat(reading.projects().get(0).amount()).isNull();
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::path, Finding::value)
                .contains(Tuple.tuple("NUMBER", "/projects/0/amount", "1000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567.80", "1,234,567.80", "1，234，567.80元", "123.45678万元", "￥1234567.8"})
    void anAmountInYuanIsReadAsItIsWritten(String written) {
        ProjectReading project = FormText.empty()
                .line("1.节水宣传经费绩效目标表")
                .row("单位：元")
                .row("项目名称", "节水宣传经费", "预算数", written)
                .readProject();

        assertThat(project.amount()).isEqualTo(yuan("1234567.80"));
    }

    @Test
    void sourcesHaveToAddUp() {
        // 60 + 30 = 90, not 100
        Reading whole = FormText.project("甲项目")
                .row("预算数", "100", "财政资金", "60", "其他资金", "30")
                .read();
        // 60 and an unknown rest may well be 100
        Reading open = FormText.project("甲项目")
                .row("预算数", "100", "财政资金", "60", "其他资金", "")
                .read();
        // 110 is more than 100 whatever the rest is
        Reading over = FormText.project("甲项目")
                .row("预算数", "100", "财政资金", "110", "其他资金", "")
                .read();

        assertThat(gates(whole)).containsExactly(Finding.Gate.ACKNOWLEDGE);
        assertThat(gates(open)).containsExactly(Finding.Gate.NONE);
        assertThat(gates(over)).containsExactly(Finding.Gate.ACKNOWLEDGE);
    }

    @Test
    void theRegionSaysWhatALabelMeans() {
        ReadingContext region = new ReadingContext(null, Map.of("政府性基金", "government-fund"), List.of());

        Reading reading = FormText.project("甲项目")
                .row("预算数", "3", "政府性 基金", "1", "上级专项资金", "2")
                .read(region);

        assertThat(reading.projects().get(0).details().funding())
                .extracting(Funding::asFiled, Funding::source)
                .containsExactly(Tuple.tuple("政府性基金", "government-fund"), Tuple.tuple("上级专项资金", null));
        assertThat(rules(reading)).contains("FUND");
    }

    @Test
    void aPlanIsReadWhereverItsPercentagesStand() {
        List<String> below = plan(FormText.project("甲项目")
                .row("资金支出计划（%）", "第一季度", "上半年", "9月30日", "年底")
                .row("10%", "30%", "60%", "100%"));
        List<String> inline =
                plan(FormText.project("甲项目").row("支出计划", "第一季度", "10", "上半年", "30", "9月30日", "60", "年底", "100"));

        assertThat(below)
                .containsExactly("2026-03-31 10", "2026-06-30 30", "2026-09-30 60", "2026-12-31 100")
                .isEqualTo(inline);
    }

    @Test
    void aPlanThatFallsOrEndsEarlyIsTold() {
        assertThat(rules(FormText.project("甲")
                        .row("资金支出计划", "6月底", "12月底")
                        .row("", "60%", "40%")
                        .read()))
                .containsExactly("PLAN");
        assertThat(rules(FormText.project("甲")
                        .row("资金支出计划", "6月底", "12月底")
                        .row("", "60%", "90%")
                        .read()))
                .containsExactly("PLAN");
        assertThat(rules(FormText.project("甲")
                        .row("资金支出计划", "6月底", "12月底")
                        .row("", "六成", "100%")
                        .read()))
                .containsExactly("PLAN");
        assertThat(rules(FormText.project("甲").row("资金支出计划", "6月底", "12月底").read()))
                .containsExactly("PLAN");
    }

    @Test
    void goalsAreItemsAndBrokenLinesAreJoined() {
        ProjectReading project = FormText.project("甲项目")
                .row("绩效目标", "1.\n完成42处工程\n维修。\n2.建立抢修机制。\n确保供水。")
                .readProject();

        assertThat(project.details().objectives()).containsExactly("1.完成42处工程维修。", "2.建立抢修机制。\n确保供水。");
    }

    @Test
    void aProjectWithoutANameInTheTableHasTheOneOfItsTitle() {
        Reading reading = FormText.empty()
                .line("12、2026年节水宣传经费绩效目标表")
                .row("绩效目标", "提高节水意识")
                .read();

        assertThat(reading.projects().get(0).details().name()).isEqualTo("2026年节水宣传经费");
        assertThat(reading.projects().get(0).amount()).isNull();
        assertThat(reading.findings()).extracting(Finding::rule).containsOnly("YEAR");
    }

    @Test
    void tablesWithoutTitlesAreToldApartByTheirLabels() {
        Reading reading = FormText.empty()
                .row("项目名称", "甲项目")
                .heads()
                .indicator("产出指标", "数量指标", "甲一", "≥1个")
                .row("项目名称", "乙项目")
                .heads()
                .indicator("产出指标", "数量指标", "乙一", "≥1个")
                .read();

        assertThat(reading.projects())
                .extracting(project -> project.details().name())
                .containsExactly("甲项目", "乙项目");
    }

    @Test
    void onlyAProjectThatSaysSoIsClassified() {
        assertThat(classified("购置经费（AK）")).isTrue();
        assertThat(classified("本项目相关内容涉密，暂不填报")).isTrue();
        assertThat(classified("涉密项目")).isTrue();
        assertThat(classified("雪松行动经费")).isTrue();
        assertThat(classified("保密工作经费")).isFalse();
        assertThat(classified("涉密人员培训经费")).isFalse();
        assertThat(classified("本项目不涉密。")).isFalse();
        assertThat(classified("BREAK设备采购")).isFalse();
    }

    private static boolean classified(String purpose) {
        ReadingContext region = new ReadingContext(null, Map.of(), List.of("雪松行动"));
        return FormText.project("甲项目")
                .row("资金用途", purpose)
                .read(region)
                .projects()
                .get(0)
                .classified();
    }

    private static List<String> plan(FormText form) {
        return form.readProject().details().spendingPlan().stream()
                .map(point -> point.at() + " " + point.cumulativePercent())
                .toList();
    }

    private static List<String> rules(Reading reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }

    private static List<Finding.Gate> gates(Reading reading) {
        return reading.findings().stream().map(Finding::gate).toList();
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
