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
        Reading reading = read("""
                部门（单位）整体绩效目标表
                （2026年度）
                部门（单位）名称 | 河湾区退役军人事务局
                年度预算收入 | 一、部门预算收入总额（万元） | 900.00
                | 财政拨款收入 | 880.00
                | 其他收入 | 20.00
                年度预算支出 | 二、部门预算支出总额（万元） | 900.00
                | 基本支出 | 300.00
                | 项目支出 | 600.00
                年度绩效目标 | 做好优抚安置工作。
                年度主要任务 | 任务名称 | 对应项目 | 预算资金情况（万元）
                | | | 总额 | 财政拨款 | 其他资金
                | 优抚安置 | 优抚对象补助 | 500.00 | 500.00 | 0.00
                | 双拥工作 | 双拥经费 | 100.00 | 80.00 | 20.00
                绩效指标 | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位
                | 履职效能 | 重点工作履行情况 | 重点工作办结率 | = | 100 | %
                | 可持续性 | 体制机制改革 | 制度健全性 | | 健全 |
                """);

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
        Reading reading = read("""
                部门整体支出绩效目标表
                （2026年度）
                部门名称 | 河湾县民政局
                部门基本信息
                部门所属领域 | 社会保障 | | 直属单位包括 | 河湾县救助站
                编制控制数 | 25 | | 编外人数 | 2
                在职人员总数 | 23 | | 其中：行政编制人数 | 12
                当年预算情况（万元）
                收入预算合计 | 1800.00 | | 其中：上级财政拨款 | 600.00
                本级财政安排 | 1150.00 | | 其他资金 | 50.00
                支出预算合计 | 1800.00 | | 其中：人员经费 | 300.00
                公用经费 | 60.00 | | 项目经费 | 1440.00
                年度绩效指标
                一级指标 | 二级指标 | 三级指标 | | 目标值
                产出指标 | 数量指标 | 低保对象人数 | | ≥3500人
                """);

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
        Reading reading = read("""
                部门（单位）整体绩效目标表
                （2026年度）
                部门（单位）名称 | 河湾市水利局
                年度履职目标 | 目标1：保障防洪安全。
                | 目标2：提升供水能力。
                预算情况 | 部门预算总额（万元） | 5000.00
                | 1、资金来源：（1）政府预算资金 | 4900.00
                | （2）财政专户管理资金 | 0.00
                | （3）单位资金 | 100.00
                | 2、资金结构：（1）基本支出 | 2000.00
                | （2）项目支出 | 3000.00
                一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明
                投入管理指标 | 工作目标管理 | 目标相关性 | 相关 | 与职责相关
                """);

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
        Reading reading = read("""
                部门整体绩效目标申报表
                （2026年度）
                部门名称 | 河湾市卫生健康委员会
                整体支出情况 | 收入情况（万元） | | 支出情况（万元） |
                | 财政拨款 | 8000 | 基本支出 | 3000
                | 其他资金 | 500 | 项目支出 | 5500
                | 合计 | 8500 | 合计 | 8500
                中长期目标 | 建成健康城市。
                年度目标 | 1.提升公共卫生服务能力。
                | 2.推进分级诊疗。
                一级指标 | 二级指标 | 三级指标 | 半年（程）指标值 | 全年（程）指标值
                履职 | 公共卫生 | 家庭医生签约率 | ≥40% | ≥45%
                """);

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
        Reading reading = read("""
                2026年部门（单位）整体绩效目标表
                单位：万元
                部门（单位）名称 | 河湾区统计局 | 支出预算总量 | 1250.30
                预算编码 | 210
                当年整体绩效目标 | 完成各项统计调查任务。
                绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
                | 统计调查项目数 | 20 | 项 | ≥ | 12
                """);

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded("210", "河湾区统计局"));
        assertThat(reading.objectives()).containsExactly("完成各项统计调查任务。");
        assertThat(reading.statement().totals())
                .containsExactly(
                        new StatedTotal(StatedTotal.Of.EXPENDITURE, "支出预算总量", tenThousands("1250.30"), List.of()));
    }

    private static Reading read(String text) {
        return FormText.table(text.replace(" | ", "|").replaceAll("(?m)^\\| ", "|"))
                .read();
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
