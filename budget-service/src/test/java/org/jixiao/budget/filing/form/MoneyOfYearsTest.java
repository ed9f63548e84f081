package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of projects that run over years set the money of the years side by side; the year of the budget has its own. */
class MoneyOfYearsTest {

    private static final String FORM = """
        项目支出绩效目标申报表
        （2026年度）
        单位：万元
        项目名称|灌渠防渗改造||||
        %s
        年度绩效目标|完成渠道防渗6公里。||||
        一级指标|二级指标|三级指标|指标值||
        产出指标|数量指标|防渗渠道长度|≥6公里||
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目资金|项目总投资|以前年度已安排|本年申报数|以后年度计划\n|300|100|120|80",
                "项目总投资|以前年度已安排|本年申报数|以后年度计划\n300|100|120|80",
                "项目总投资|300|以前年度已安排|100\n本年申报数|120|以后年度计划|80",
                "项目总投资（万元）|300\n以前年度已安排|100\n2026年申报数|120\n以后年度计划|80",
                "项目总投资|300\n其中：以前年度已安排|100\n本年度投资|120\n以后年度计划|80",
                "资金情况（万元）|项目总投资|300|以前年度已安排|100|本年度申请|120|以后年度计划|80",
            })
    void theYearsOwnMoneyIsTheBudgetAndTheRestIsKeptAsMoney(String money) {
        Reading reading = read(money);

        isSpotless(reading);
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("120"));
        assertThat(reading.projects().get(0).details().funding()).isEmpty();
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::amount)
                .containsExactly(
                        tuple("项目总投资", tenThousands("300")),
                        tuple("以前年度已安排", tenThousands("100")),
                        tuple("以后年度计划", tenThousands("80")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                资金来源|项目总投资|以前年度已安排|本年申报数|以后年度计划
                合计|300|100|120|80
                财政拨款|250|90|100|60
                其他资金|50|10|20|20\
                """,
                """
                项目资金（万元）|资金来源|总投资|2025年及以前年度安排数|2026年申报数|2027年及以后
                |合计|300|100|120|80
                |其中：财政拨款|250|90|100|60
                |其他资金|50|10|20|20\
                """,
                """
                项目总投资|300|其中：财政拨款|250|其他资金|50
                以前年度已安排|100|其中：财政拨款|90|其他资金|10
                本年申报数|120|其中：财政拨款|100|其他资金|20
                以后年度计划|80|其中：财政拨款|60|其他资金|20\
                """,
                """
                项目总投资|300
                其中：财政拨款|250
                其他资金|50
                以前年度已安排|100
                其中：财政拨款|90
                其他资金|10
                本年申报数|120
                其中：财政拨款|100
                其他资金|20
                以后年度计划|80
                其中：财政拨款|60
                其他资金|20\
                """,
            })
    void eachSourceBelongsToTheTimeItStandsUnder(String money) {
        Reading reading = read(money);

        isSpotless(reading);
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("120"));
        assertThat(reading.projects().get(0).details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("财政拨款", tenThousands("100")), tuple("其他资金", tenThousands("20")));
        // 300 + 250 + 50, 100 + 90 + 10, 80 + 60 + 20
        assertThat(Money.sum(reading.statement().figures().stream().map(Figure::amount)))
                .isEqualTo(tenThousands("960"));
        assertThat(reading.statement().figures()).hasSize(9);
    }

    @Test
    void ofYearsByNameOneIsTheBudgets() {
        Reading reading = read("""
            资金情况|年度|2025年|2026年|2027年
            |预算数|100|120|80
            |其中：财政拨款|100|100|80
            |其他资金|0|20|0\
            """);

        isSpotless(reading);
        assertThat(reading.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("120"));
        assertThat(reading.statement().figures())
                .extracting(Figure::path)
                .contains(List.of("2025年"), List.of("2027年"), List.of("2025年", "财政拨款"));
    }

    @Test
    void yearsBeforeStandInAHeadOfTheirOwn() {
        Reading reading = read("""
            前三年预算安排情况|2023年|2024年|2025年
            |50|60|70
            本年度预算申请|120||\
            """);

        isSpotless(reading);
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("120"));
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::amount)
                .containsExactly(
                        tuple("2023年", tenThousands("50")),
                        tuple("2024年", tenThousands("60")),
                        tuple("2025年", tenThousands("70")));
    }

    @Test
    void whatIsPlannedForTheYearMayBeSaidInWords() {
        Reading reading = read("本年申报数|120||\n本年度计划|完成渠道防渗||");

        isSpotless(reading);
        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("120"));
    }

    @Test
    void whatWasKeptOverIsASourceOfThisYear() {
        Reading reading = read("本年申报数|120|财政拨款|100|上年结转|20");

        isSpotless(reading);
        assertThat(reading.projects().get(0).details().funding())
                .extracting(Funding::asFiled, Funding::carryOver)
                .containsExactly(tuple("财政拨款", false), tuple("上年结转", true));
    }

    private static void isSpotless(Reading reading) {
        assertThat(reading.findings()).extracting(Finding::message).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
    }

    private static Reading read(String money) {
        return FormText.table(FORM.formatted(money)).read();
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
