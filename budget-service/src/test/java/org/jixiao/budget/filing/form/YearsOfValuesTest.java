package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of several years side by side: the target is that of the budget's year, wherever it stands. */
class YearsOfValuesTest {

    @ParameterizedTest
    @CsvSource({
        "2024, ≥80%, 2025年：≥85%；2026年：≥90%",
        "2025, ≥85%, 2024年：≥80%；2026年：≥90%",
        "2026, ≥90%, 2024年：≥80%；2025年：≥85%"
    })
    void belowOneHead(int year, String target, String others) {
        assertThat(rows(year, """
                一级指标|二级指标|三级指标|指标值||
                |||2024年|2025年|2026年
                产出指标|数量指标|入户率|≥80%|≥85%|≥90%
                """))
                .extracting(IndicatorRow::name, IndicatorRow::target, IndicatorRow::definition)
                .containsExactly(tuple("入户率", target, others));
    }

    @ParameterizedTest
    @CsvSource({"年指标值", "年度目标值", "年", "年预期值"})
    void eachUnderAHeadOfItsOwn(String value) {
        List<IndicatorRow> rows = rows(2026, """
                一级指标|二级指标|三级指标|2026{}|2027{}|2028{}
                产出指标|数量指标|入户率|≥80%|≥85%|≥90%
                |质量指标|合格率||≥95%|
                """.replace("{}", value));

        assertThat(rows)
                .extracting(IndicatorRow::name, IndicatorRow::target)
                .containsExactly(tuple("入户率", "≥80%"), tuple("合格率", null));
        assertThat(rows.get(0).definition()).isEqualTo("2027" + value + "：≥85%；2028" + value + "：≥90%");
    }

    @Test
    void besideThemThatOfTheWholeTerm() {
        assertThat(rows(2026, """
                一级指标|二级指标|三级指标|指标值||||计量单位
                |||2025年|2026年|2027年|2025—2027年|
                产出指标|数量指标|栽植株数|100|200|300|600|株
                """))
                .extracting(IndicatorRow::target, IndicatorRow::wholeTerm, IndicatorRow::definition)
                .containsExactly(tuple("200株", "600", "2025年：100；2027年：300"));
        assertThat(rows(2026, """
                一级指标|二级指标|三级指标|指标值|||
                |||三年合计|2026年|2027年|2028年
                产出指标|数量指标|栽植株数|600株|200株|200株|200株
                """))
                .extracting(IndicatorRow::target, IndicatorRow::wholeTerm)
                .containsExactly(tuple("200株", "600株"));
    }

    @Test
    void whereNoneIsOfTheBudgetsYearTheOneThatNamesNoYearIsTheTarget() {
        assertThat(rows(2026, """
                一级指标|二级指标|三级指标|2024年|2025年|指标值
                产出指标|数量指标|入户率|≥80%|≥85%|≥90%
                """))
                .extracting(IndicatorRow::target, IndicatorRow::definition)
                .containsExactly(tuple("≥90%", "2024年：≥80%；2025年：≥85%"));
    }

    private static List<IndicatorRow> rows(int year, String table) {
        Reading reading = FormText.table("项目支出绩效目标表\n项目名称|入户调查|预算数（万元）|12\n" + table)
                .read(ReadingContext.NONE.forYear(new FiscalYear(year)));
        assertThat(reading.notUnderstood()).isEmpty();
        return reading.projects().get(0).indicators();
    }
}
