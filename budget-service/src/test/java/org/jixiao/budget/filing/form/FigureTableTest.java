package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.junit.jupiter.api.Test;

/** The tables of a department's whole budget (部门预算公开), as regions lay them out. */
class FigureTableTest {

    @Test
    void incomeAndExpenditureSideBySideHaveLabelsOfTheirOwn() {
        Reading reading = read("""
                部门收支总表
                部门：青湖区交通局 | | | 单位：万元
                收入 | | 支出
                项目 | 预算数 | 项目 | 预算数
                一、一般公共预算收入 | 1200.50 | 一、教育支出
                二、其他收入 | 20.00 | 二、交通运输支出 | 1220.50
                """);

        isWhole(reading);
        assertThat(reading.department().name()).isEqualTo("青湖区交通局");
        assertThat(reading.statement().figures())
                .extracting(Figure::section, figure -> String.join("/", figure.path()), Figure::amount, Figure::text)
                .containsExactly(
                        tuple("部门收支总表", "一、一般公共预算收入/收入/预算数", tenThousands("1200.50"), null),
                        tuple("部门收支总表", "支出/项目", null, "一、教育支出"),
                        tuple("部门收支总表", "二、其他收入/收入/预算数", tenThousands("20.00"), null),
                        tuple("部门收支总表", "二、交通运输支出/支出/预算数", tenThousands("1220.50"), null));
    }

    @Test
    void aHeadInThreeRowsNamesItsColumnsFromOutsideIn() {
        Reading reading = read("""
                部门支出总表
                单位：元
                科目编码 | 科目名称 | 2026年预算数
                | | 合计 | 基本支出 | | 项目支出
                | | | 人员经费 | 公用经费
                214 | 交通运输支出 | 900 | 500 | 100 | 300
                """);

        isWhole(reading);
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::year, Figure::amount)
                .containsExactly(
                        tuple("214/交通运输支出/2026年预算数/合计", 2026, yuan("900")),
                        tuple("214/交通运输支出/2026年预算数/基本支出/人员经费", 2026, yuan("500")),
                        tuple("214/交通运输支出/2026年预算数/基本支出/公用经费", 2026, yuan("100")),
                        tuple("214/交通运输支出/2026年预算数/项目支出", 2026, yuan("300")));
    }

    @Test
    void aUnitThatSpansRowsHoldsUntilASum() {
        Reading reading = read("""
                部门收入总表
                单位：万元
                单位名称 | 科目名称 | 合计 | 财政拨款
                林业局 | 行政运行 | 340.00 | 340.00
                | 事业机构 | 60.00 | 50.00
                | 合计 | 400.00 | 390.00
                """);

        isWhole(reading);
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()))
                .containsExactly("林业局/行政运行/合计", "林业局/行政运行/财政拨款", "林业局/事业机构/合计", "林业局/事业机构/财政拨款", "合计/合计", "合计/财政拨款");
    }

    @Test
    void theNumbersOfColumnsAreNoFigures() {
        Reading reading = read("""
                部门支出表
                单位：万元
                科目名称 | 合计 | 基本支出 | 项目支出
                栏次 | 1 | 2 | 3
                教育支出 | 10.00 | 4.00 | 6.00
                """);

        isWhole(reading);
        assertThat(reading.statement().figures()).hasSize(3);
    }

    @Test
    void aBlankTableKeepsTheNoteThatSaysWhy() {
        Reading reading = read("""
                政府性基金预算支出表
                单位：万元
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                注：本部门无政府性基金预算支出，故本表无数据。 |
                """);

        isWhole(reading);
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::text)
                .containsExactly(tuple(List.of("政府性基金预算支出表"), "注：本部门无政府性基金预算支出，故本表无数据。"));
    }

    @Test
    void numbersOfThingsAndSharesAreNoMoneyAndADecreaseIsNegative() {
        Reading reading = read("""
                收支变动表
                单位：万元
                项目 | 2026年预算数 | 增减额 | 增减比例（%）
                基本支出 | 100.00 | -5.00 | -4.76
                在职人数（人） | 12 | 0 | 0
                """);

        isWhole(reading);
        assertThat(reading.statement().figures())
                .extracting(figure -> String.join("/", figure.path()), Figure::amount, Figure::quantity, Figure::unit)
                .containsExactly(
                        tuple("基本支出/2026年预算数", tenThousands("100.00"), null, null),
                        tuple("基本支出/增减额", tenThousands("-5.00"), null, null),
                        tuple("基本支出/增减比例（%）", null, new BigDecimal("-4.76"), "%"),
                        tuple("在职人数（人）/2026年预算数", null, new BigDecimal("12"), "人"),
                        tuple("在职人数（人）/增减额", null, new BigDecimal("0"), "人"),
                        tuple("在职人数（人）/增减比例（%）", null, new BigDecimal("0"), "%"));
    }

    @Test
    void threePublicExpensesInColumnsOfTwoYears() {
        Reading reading = read("""
                “三公”经费支出表
                单位：万元
                2025年预算数 | | | | | | 2026年预算数
                合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
                | | 小计 | 购置费 | 运行费 | | | | 小计 | 购置费 | 运行费
                12.00 | 0.00 | 10.00 | 0.00 | 10.00 | 2.00 | 11.50 | 0.00 | 10.00 | 0.00 | 10.00 | 1.50
                """);

        isWhole(reading);
        assertThat(reading.statement().threePublic())
                .extracting(ThreePublicExpense::kind, ThreePublicExpense::amount, ThreePublicExpense::lastYear)
                .containsExactlyInAnyOrder(
                        tuple(ThreePublicExpense.Kind.ABROAD, Money.ZERO, Money.ZERO),
                        tuple(ThreePublicExpense.Kind.VEHICLES, tenThousands("10.00"), tenThousands("10.00")),
                        tuple(ThreePublicExpense.Kind.VEHICLE_PURCHASE, Money.ZERO, Money.ZERO),
                        tuple(ThreePublicExpense.Kind.VEHICLE_RUNNING, tenThousands("10.00"), tenThousands("10.00")),
                        tuple(ThreePublicExpense.Kind.RECEPTION, tenThousands("1.50"), tenThousands("2.00")));
        assertThat(reading.statement().totals())
                .containsExactly(new StatedTotal(StatedTotal.Of.THREE_PUBLIC, "合计", tenThousands("11.50"), List.of()));
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::amount)
                .containsExactly(tuple(List.of("2025年预算数", "合计"), tenThousands("12.00")));
    }

    @Test
    void threePublicExpensesInRowsWithTheirNumbers() {
        Reading reading = read("""
                附表3：“三公”经费预算情况表
                单位：元
                项目 | 2025年预算数 | 2026年预算数
                1.因公出国（境）费用 | 0 | 0
                2.公务接待费 | 15000 | 10000
                3.公务用车费 | 70000 | 70000
                其中：（1）公务用车运行维护费 | 70000 | 70000
                """);

        isWhole(reading);
        assertThat(reading.statement().threePublic())
                .extracting(ThreePublicExpense::kind, ThreePublicExpense::amount, ThreePublicExpense::lastYear)
                .containsExactlyInAnyOrder(
                        tuple(ThreePublicExpense.Kind.ABROAD, Money.ZERO, Money.ZERO),
                        tuple(ThreePublicExpense.Kind.RECEPTION, yuan("10000"), yuan("15000")),
                        tuple(ThreePublicExpense.Kind.VEHICLES, yuan("70000"), yuan("70000")),
                        tuple(ThreePublicExpense.Kind.VEHICLE_RUNNING, yuan("70000"), yuan("70000")));
        assertThat(reading.statement().figures()).isEmpty();
    }

    @Test
    void expenditureByEconomicClassIsNoTableOfThreePublicExpenses() {
        Reading reading = read("""
                一般公共预算基本支出表
                单位：万元
                科目编码 | 科目名称 | 合计
                30101 | 基本工资 | 120.00
                30201 | 办公费 | 20.00
                30207 | 邮电费 | 3.00
                30211 | 差旅费 | 5.00
                30217 | 公务接待费 | 1.00
                30231 | 公务用车运行维护费 | 7.00
                """);

        isWhole(reading);
        assertThat(reading.statement().threePublic()).isEmpty();
        assertThat(reading.statement().figures()).hasSize(6);
    }

    @Test
    void purchasesWithTheUnitOfMoneyInEachHead() {
        Reading reading = read("""
                政府采购预算表
                采购项目 | 采购品目 | 计量单位 | 数量 | 单价（元） | 采购金额（万元） | 备注
                合计 | | | | | 10.00
                办公设备购置 | 台式计算机 | 台 | 20 | 5000 | 10.00 | 定点
                """);

        isWhole(reading);
        assertThat(reading.statement().procurement())
                .containsExactly(new Procurement(
                        "办公设备购置",
                        null,
                        "台式计算机",
                        null,
                        "台",
                        new BigDecimal("20"),
                        yuan("5000"),
                        tenThousands("10.00"),
                        List.of()));
        assertThat(reading.statement().totals())
                .containsExactly(new StatedTotal(StatedTotal.Of.PROCUREMENT, "合计", tenThousands("10.00"), List.of()));
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::text)
                .containsExactly(tuple(List.of("台式计算机", "备注"), "定点"));
    }

    @Test
    void assetsWithPriceAndNetValue() {
        Reading reading = read("""
                国有资产占有使用情况表
                截止日期：2025年12月31日 | | | 单位：万元
                资产类别 | 计量单位 | 数量 | 账面原值 | 账面净值
                一、房屋 | 平方米 | 1200 | 320.00 | 210.50
                """);

        isWhole(reading);
        assertThat(reading.statement().assets())
                .containsExactly(new Asset(
                        Asset.Kind.BUILDINGS,
                        "一、房屋",
                        new BigDecimal("1200"),
                        "平方米",
                        tenThousands("320.00"),
                        LocalDate.of(2025, 12, 31)));
        assertThat(reading.statement().figures())
                .extracting(Figure::path, Figure::amount)
                .containsExactly(tuple(List.of("一、房屋", "账面净值"), tenThousands("210.50")));
    }

    @Test
    void aTableOfContentsIsFurniture() {
        Reading reading = FormText.read("""
                青湖区交通局2026年部门预算
                目    录
                第一部分 部门概况………………1
                一、主要职能....................2
                第一部分 部门概况
                一、主要职能
                负责交通运输行业管理。
                """ + GOALS, FormText.YEAR_2026);

        assertThat(reading.lines())
                .filteredOn(line -> List.of(2, 3, 4).contains(line.place().line()))
                .extracting(LineRead::use)
                .containsOnly(LineRead.Use.FURNITURE);
        assertThat(reading.sections())
                .extracting(Section::title)
                .containsExactly("青湖区交通局2026年部门预算", "第一部分 部门概况", "一、主要职能");
    }

    @Test
    void aTableThatSaysWhereTheOthersStandIsFurnitureToo() {
        Reading reading = FormText.read("""
                青湖区交通局2026年部门预算
                序号\t表名\t页码
                1\t收支预算总表\t3
                2\t项目支出绩效目标表\t9
                """ + GOALS, FormText.YEAR_2026);

        assertThat(reading.statement().figures()).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
    }

    private static final String GOALS = "总体绩效目标\n2026年度道路畅通。\n";

    /** A table in a document whose goals show that it is one of ours. */
    private static Reading read(String table) {
        return FormText.table(table + GOALS).read();
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

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
