package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands leave in a form: dots where nothing more came, and units behind numbers. */
class PlaceholderTest {

    private static final String HEAD = """
            2026年项目支出绩效目标表
            项目名称|河道保洁|预算数（万元）|5.00|||
            绩效目标|河面清洁。|||||
            一级指标|二级指标|三级指标|指标值|分值||
            """;

    @ParameterizedTest
    @ValueSource(strings = {"||……|||", "||...|...||", "效益指标|……|……|……||", "|质量指标|…|||"})
    void dotsAreNoIndicator(String row) {
        Reading reading = FormText.table(HEAD + "产出指标|数量指标|保洁长度|≥20公里|20||\n" + row + "\n")
                .read();

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::name)
                .containsExactly("保洁长度");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void dotsBelowAListAreNoProject() {
        Reading reading = FormText.table("""
                2026年项目清单
                单位：万元
                序号|项目名称|预算数|绩效目标
                1|河道保洁|5.00|河面清洁。
                ……|……|……|……
                """).read();

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void pointsMayBeCalledPoints() {
        Reading reading = FormText.table(HEAD + "产出指标|数量指标|保洁长度|≥20公里|20分||\n").read();

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::name, IndicatorRow::weight)
                .containsExactly(tuple("保洁长度", new BigDecimal("20")));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.00万", "5.00万元", "0.0005亿"})
    void anAmountMayLeaveOutTheLastCharacterOfItsUnit(String amount) {
        ProjectReading project = FormText.table("2026年项目支出绩效目标表\n单位：元\n项目名称|河道保洁|预算数|" + amount + "\n绩效目标|河面清洁。\n")
                .readProject();

        assertThat(project.amount()).isEqualTo(Money.ofTenThousands(new BigDecimal("5.00")));
    }
}
