package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.junit.jupiter.api.Test;

/** Forms for a department as a whole that ask for more, or in other words, than most do. */
class DepartmentsOfRegionsTest {

    @Test
    void sumsNamedInTheirOwnRowsAndTasksWithAProjectEach() {
        Reading reading = read("sums-in-their-own-rows");

        isWhole(reading);
        assertThat(reading.statement().totals())
                .extracting(StatedTotal::of, StatedTotal::amount)
                .containsExactly(
                        tuple(StatedTotal.Of.INCOME, tenThousands("900.00")),
                        tuple(StatedTotal.Of.EXPENDITURE, tenThousands("900.00")));
        assertThat(reading.statement().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("财政拨款收入", tenThousands("880.00")), tuple("其他收入", tenThousands("20.00")));
        assertThat(reading.statement().tasks())
                .extracting(Task::name, Task::amount)
                .containsExactly(tuple("优抚安置", tenThousands("500.00")), tuple("双拥工作", tenThousands("100.00")));
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(tuple("履职效能", "重点工作办结率", "=100%"), tuple("可持续性", "制度健全性", "健全"));
    }

    @Test
    void twoQuestionsInARowOfWhichNobodyHasHeard() {
        Reading reading = read("two-questions-in-a-row");

        isWhole(reading);
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::text, Figure::quantity)
                .contains(
                        tuple("部门所属领域", "社会保障", null),
                        tuple("直属单位包括", "河湾县救助站", null),
                        tuple("编外人数", null, new BigDecimal("2")),
                        tuple("行政编制人数", null, new BigDecimal("12")));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.PERSONNEL, tenThousands("300.00")),
                        tuple(Expenditure.Kind.OPERATING, tenThousands("60.00")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("1440.00")));
        assertThat(reading.statement().funding()).hasSize(3);
    }

    @Test
    void sourcesAndKindsNumberedBehindTheWordsThatHeadThem() {
        Reading reading = read("numbered-sources-and-kinds");

        isWhole(reading);
        assertThat(reading.objectives()).containsExactly("目标1：保障防洪安全。", "目标2：提升供水能力。");
        assertThat(reading.statement().funding())
                .extracting(Funding::amount)
                .containsExactly(tenThousands("4900.00"), Money.ZERO, tenThousands("100.00"));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, tenThousands("2000.00")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("3000.00")));
    }

    @Test
    void incomeAndExpenditureUnderHeadsOfTheirOwn() {
        Reading reading = read("income-beside-expenditure");

        isWhole(reading);
        assertThat(reading.objectives()).containsExactly("1.提升公共卫生服务能力。", "2.推进分级诊疗。");
        assertThat(reading.statement().totals())
                .extracting(StatedTotal::of, StatedTotal::amount)
                .containsExactly(
                        tuple(StatedTotal.Of.INCOME, tenThousands("8500")),
                        tuple(StatedTotal.Of.EXPENDITURE, tenThousands("8500")));
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::target, IndicatorRow::definition)
                .containsExactly(tuple("≥45%", "半年（程）指标值：≥40%"));
    }

    @Test
    void indicatorsWithoutLevelsAndTheSumOfAllSpending() {
        Reading reading = read("indicators-without-levels");

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded("210", "河湾区统计局"));
        assertThat(reading.objectives()).containsExactly("完成各项统计调查任务。");
        assertThat(reading.statement().totals())
                .containsExactly(
                        new StatedTotal(StatedTotal.Of.EXPENDITURE, "支出预算总量", tenThousands("1250.30"), List.of()));
    }

    @Test
    void theSealIsNoNameAndBothSidesOfTheBudgetStandInOneTable() {
        Reading reading = read("seal-before-the-name");

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded(null, "青岚县人力资源和社会保障局"));
        assertThat(reading.statement().funding())
                .extracting(Funding::asFiled, Funding::source, Funding::amount)
                .containsExactly(
                        tuple("一般公共预算", "general", tenThousands("3500")),
                        tuple("政府性基金拨款", "government-fund", tenThousands("300")),
                        tuple("其他资金", "other", tenThousands("60")));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, tenThousands("960")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("2900")));
        assertThat(reading.statement().indicators()).hasSize(7);
    }

    @Test
    void tasksStateTheirMoneyBySource() {
        Reading reading = read("tasks-with-their-sources");

        isWhole(reading);
        assertThat(reading.statement().tasks())
                .extracting(Task::name, Task::amount)
                .containsExactly(
                        tuple("任务1：河湖治理", tenThousands("4230")),
                        tuple("任务2：供水保障", tenThousands("2860.50")),
                        tuple("任务3：防汛抗旱", tenThousands("640")));
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::amount)
                .contains(
                        tuple(List.of("任务1：河湖治理", "其他资金"), tenThousands("230")),
                        tuple(List.of("金额合计", "总额"), tenThousands("7730.50")))
                .hasSize(8);
        assertThat(reading.objectives()).hasSize(3);
        assertThat(reading.statement().indicators()).hasSize(10);
    }

    private static Reading read(String form) {
        return FormText.read(FormText.saved("departments/" + form + ".txt"), FormText.YEAR_2026);
    }

    private static void isWhole(Reading reading) {
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.ERROR, Finding.Severity.WARNING);
        assertThat(reading.projects()).isEmpty();
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
