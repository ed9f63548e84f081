package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form for a department as a whole (部门整体支出绩效目标表), as regions lay it out. */
class DepartmentFormTest {

    /** Torn files hold such rows: one line on which a row stands many times over. */
    @ParameterizedTest
    @ValueSource(ints = {15, 24, 25, 26, 40, 63})
    void aRowOfAnyWidthIsReadToItsEnd(int times) {
        String wide = "| 效益指标 | 经济效益指标 | 减少漏损水量 | ≥120万立方米 ".repeat(times);

        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("""
                部门整体支出绩效目标申报表
                部门名称 | 岚山县应急管理局
                %s
                | | 质量指标 | 隐患整改率 | ≥98%%
                """.formatted(wide)));

        assertThat(reading.department().name()).isEqualTo("岚山县应急管理局");
    }

    @Test
    void tasksWithASplitAmountAndASum() {
        Reading reading = read("""
                部门整体支出绩效目标申报表
                （2026年度）
                部门（单位）名称 | 岚山县应急管理局
                年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元）
                | | | 总额 | 财政拨款 | 其他资金
                | 任务1：安全监管 | 开展安全检查 | 120.50 | 120.50 | 0
                | 任务2：救援队伍 | 建设救援队伍 | 300.00 | 280.00 | 20.00
                | ……
                | 金额合计 | | 420.50 | 400.50 | 20.00
                年度总体目标 | 目标1：不发生重大事故。
                年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
                | 产出指标 | 数量指标 | 检查企业家次 | ≥800家次
                | | 质量指标 | 隐患整改率 | ≥98%
                """);

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded(null, "岚山县应急管理局"));
        assertThat(reading.objectives()).containsExactly("目标1：不发生重大事故。");
        assertThat(reading.statement().tasks())
                .containsExactly(
                        new Task(Task.Kind.KEY, null, "任务1：安全监管", "开展安全检查", tenThousands("120.50")),
                        new Task(Task.Kind.KEY, null, "任务2：救援队伍", "建设救援队伍", tenThousands("300.00")));
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::amount)
                .containsExactly(
                        tuple("任务1：安全监管/财政拨款", tenThousands("120.50")),
                        tuple("任务1：安全监管/其他资金", Money.ZERO),
                        tuple("任务2：救援队伍/财政拨款", tenThousands("280.00")),
                        tuple("任务2：救援队伍/其他资金", tenThousands("20.00")),
                        tuple("金额合计/总额", tenThousands("420.50")),
                        tuple("金额合计/财政拨款", tenThousands("400.50")),
                        tuple("金额合计/其他资金", tenThousands("20.00")));
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::target)
                .containsExactly(tuple("产出指标", "数量指标", "≥800家次"), tuple("产出指标", "质量指标", "≥98%"));
    }

    @Test
    void amountsBelowTheirLabelsAndTasksWithoutAmounts() {
        Reading reading = read("""
                附件2
                2026年部门整体支出绩效目标表
                单位：万元
                部门名称： | 安宁县自然资源局
                年度部门整体支出预算 | 资金总额 | | 财政拨款 | | 其他资金
                | 3560.42 | | 3460.42 | | 100.00
                年度总体目标 | 严守耕地红线。
                年度主要任务 | 任务名称 | | 主要内容
                | 国土空间规划 | | 完成总体规划报批。
                """);

        isWhole(reading);
        assertThat(reading.statement().funding())
                .containsExactly(
                        new Funding("财政拨款", null, null, tenThousands("3460.42")),
                        new Funding("其他资金", "other", null, tenThousands("100.00")));
        assertThat(reading.statement().totals())
                .containsExactly(new StatedTotal(StatedTotal.Of.INCOME, "资金总额", tenThousands("3560.42"), List.of()));
        assertThat(reading.statement().tasks())
                .containsExactly(new Task(Task.Kind.KEY, null, "国土空间规划", "完成总体规划报批。", null));
    }

    @Test
    void labelsAndAmountsInOneCellByIncomeAndByExpenditure() {
        Reading reading = read("""
                部门整体支出绩效目标表
                （2026年度）
                填报单位：（盖章）石桥县卫生健康局
                部门名称 | 石桥县卫生健康局
                年度预算申请（万元） | 资金总额：3560.42
                | 按收入性质分： | 按支出性质分：
                | 其中：一般公共预算：3460.42 | 其中：基本支出：1000.42
                | 其他资金：100.00 | 项目支出：2560.00
                部门职能职责 | 负责全县卫生健康工作。
                整体绩效目标 | 1.完成公共卫生服务任务。
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 建档份数 | ≥12万份
                其他需要说明的问题 | 无
                填表人： | 联系电话：0999-1234567 | 填报日期：2026年1月8日
                """);

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded(null, "石桥县卫生健康局"));
        assertThat(reading.statement().funding())
                .containsExactly(
                        new Funding("一般公共预算", "general", null, tenThousands("3460.42")),
                        new Funding("其他资金", "other", null, tenThousands("100.00")));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, tenThousands("1000.42")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("2560.00")));
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::text)
                .containsExactly(tuple("部门职能职责", "负责全县卫生健康工作。"), tuple("其他需要说明的问题", "无"), tuple("填报日期", "2026年1月8日"));
        assertThat(reading.statement().indicators()).hasSize(1);
    }

    @Test
    void oneWideTableWithTheIndicatorsAtItsRight() {
        Reading reading = read("""
                整体支出绩效目标表
                单位：301_石桥县水利局 | | | | | | | 金额单位：万元
                单位代码 | 单位名称 | 年度预算申请 | | | 整体绩效目标 | 部门整体支出年度绩效目标
                | | 资金总额 | 按支出性质分 | | | 一级指标 | 二级指标 | 三级指标 | 指标值
                | | | 基本支出 | 项目支出
                301001 | 石桥县水利局 | 500.00 | 200.00 | 300.00 | 保障供水安全。 | 产出指标 | 数量指标 | 检修水库座数 | ≥8座
                | | | | | | 效益指标 | 社会效益指标 | 供水保证率 | ≥98%
                """);

        isWhole(reading);
        assertThat(reading.department().name()).isEqualTo("石桥县水利局");
        assertThat(reading.objectives()).containsExactly("保障供水安全。");
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, tenThousands("200.00")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("300.00")));
        assertThat(reading.statement().totals()).hasSize(1);
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::name)
                .containsExactly("检修水库座数", "供水保证率");
    }

    @Test
    void partsUnderHeadingsOfTheirOwnBelongToOneForm() {
        Reading reading = read("""
                部门整体支出绩效目标表
                部门名称 | 远山市文化和旅游局
                内容 | | 说明
                部门总体目标 | 部门职责 | 贯彻文化旅游方针政策。
                | 总体绩效目标（2026-2028年期间） | 建成全域旅游示范区。
                部门年度目标 | 预算年度（2026年）绩效目标 | 接待游客800万人次。
                二、部门年度重点工作任务
                部门职能职责 | 主要内容 | 对应项目 | 预算申报金额（万元）
                | | | 总额 | 财政拨款 | 其他资金
                公共文化服务 | 免费开放文化馆 | 免费开放经费 | 120.00 | 100.00 | 20.00
                三、部门整体支出绩效指标
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 免费开放天数 | ≥300天
                """);

        isWhole(reading);
        assertThat(reading.objectives()).containsExactly("建成全域旅游示范区。", "接待游客800万人次。");
        assertThat(reading.statement().tasks())
                .containsExactly(new Task(Task.Kind.KEY, null, "公共文化服务", "免费开放文化馆", tenThousands("120.00")));
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()))
                .containsExactly("部门职责", "公共文化服务/对应项目", "公共文化服务/财政拨款", "公共文化服务/其他资金");
        assertThat(reading.statement().indicators()).hasSize(1);
    }

    @Test
    void ofSeveralYearsTheBudgetsOwnIsStatedAndTheOthersAreFigures() {
        Reading reading = read("""
                2026年度部门整体绩效目标表
                部门（单位）名称 | 东岭区统计局 | 单位编码 | 206001
                部门整体支出（万元） | 2025年 | 2026年 | 2027年
                基本支出 | 300.00 | 310.00 | 320.00
                项目支出 | 100.00 | 120.00 | 110.00
                年度主要任务 | 任务1：统计调查
                | 任务2：经济普查
                年度绩效目标 | 按时完成统计任务。
                """);

        isWhole(reading);
        assertThat(reading.department()).isEqualTo(new Coded("206001", "东岭区统计局"));
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::amount)
                .containsExactly(tenThousands("310.00"), tenThousands("120.00"));
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::year, Figure::amount)
                .containsExactly(
                        tuple("基本支出/2025年", 2025, tenThousands("300.00")),
                        tuple("基本支出/2027年", 2027, tenThousands("320.00")),
                        tuple("项目支出/2025年", 2025, tenThousands("100.00")),
                        tuple("项目支出/2027年", 2027, tenThousands("110.00")));
        assertThat(reading.statement().tasks()).extracting(Task::name).containsExactly("任务1：统计调查", "任务2：经济普查");
    }

    @Test
    void incomeAndExpenditureSideBySideEachWithItsSum() {
        Reading reading = read("""
                云桥市2026年市直部门整体预算绩效目标表
                部门名称 | 云桥市财政局
                预算整体情况 | 部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元）
                | 基本支出 | 2000.00 | 财政拨款 | 5000.00
                | 项目支出 | 3100.00 | 其他资金 | 100.00
                | 合计 | 5100.00 | 合计 | 5100.00
                总体绩效目标 | 提升财政治理水平。
                年度重点工作任务 | 名称 | 主要实施内容 | 拟投入金额（万元） | 期望达到的目标（概述）
                | 预算一体化 | 系统运维 | 300.00 | 系统稳定运行
                """);

        isWhole(reading);
        assertThat(reading.statement().totals())
                .extracting(StatedTotal::of, StatedTotal::amount)
                .containsExactly(
                        tuple(StatedTotal.Of.EXPENDITURE, tenThousands("5100.00")),
                        tuple(StatedTotal.Of.INCOME, tenThousands("5100.00")));
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::text)
                .containsExactly(tuple("预算一体化/期望达到的目标（概述）", "系统稳定运行"));
    }

    @Test
    void aSourceThatIsPartOfAnotherIsNotCountedTwice() {
        Reading reading = read("""
                2026年部门整体支出绩效目标表
                部门名称 | 东岭区档案馆
                部门整体支出（万元） | 资金总额 | 300.00
                | 财政拨款 | 280.00
                | 其中：一般公共预算 | 280.00
                | 其他资金 | 20.00
                年度目标 | 保管好档案。
                """);

        isWhole(reading);
        assertThat(reading.statement().funding()).extracting(Funding::asFiled).containsExactly("财政拨款", "其他资金");
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::amount)
                .containsExactly(tuple(List.of("一般公共预算"), tenThousands("280.00")));
    }

    private static Reading read(String text) {
        return FormText.table(text).read();
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
