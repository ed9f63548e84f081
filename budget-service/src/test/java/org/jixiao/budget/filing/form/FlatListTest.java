package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of projects as programs write them out: plain heads, and everything again on each row. */
class FlatListTest {

    private static final String TITLE = "2026年项目支出绩效目标表\n";

    @Test
    void theAmountThatEachRowOfAProjectRepeatsIsOneAmount() {
        Reading reading = FormText.table(TITLE + """
                项目名称|预算数（万元）|财政拨款|三年资金总额（万元）|绩效目标|一级指标|二级指标|三级指标|指标值
                河道保洁|88.8|88.8|200|河面清洁。|产出指标|数量指标|保洁长度|≥20公里
                河道保洁|88.8|88.8|200|河面清洁。|产出指标|质量指标|达标率|≥95%
                河道保洁|88.8|88.8|200|河面清洁。|效益指标|生态效益指标|水质|改善
                """).read();

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings()).isEmpty();
        ProjectReading project = reading.projects().get(0);
        assertThat(project.amount()).isEqualTo(tenThousands("88.8"));
        assertThat(project.indicators()).hasSize(3);
        assertThat(project.details().funding()).extracting(Funding::amount).containsExactly(tenThousands("88.8"));
        assertThat(reading.statement().figures()).extracting(Figure::amount).containsExactly(tenThousands("200"));
    }

    @Test
    void anotherAmountOnALaterRowOfTheProjectIsTold() {
        Reading reading = FormText.table(TITLE + """
                项目名称|预算数（万元）|绩效目标|一级指标|二级指标|三级指标|指标值
                河道保洁|88.8|河面清洁。|产出指标|数量指标|保洁长度|≥20公里
                河道保洁|99.9|河面清洁。|产出指标|质量指标|达标率|≥95%
                """).read();

        assertThat(reading.projects().get(0).amount()).isEqualTo(tenThousands("88.8"));
        findings(reading).containsExactly(tuple("CROSS", "99.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额（万元）|50", "金额（元）|500000"})
    void aListMayCallItsAmountPlainly(String column) {
        String[] parts = column.split("\\|", -1);
        Reading reading = FormText.table("2026年项目清单\n项目名称|" + parts[0] + "|绩效目标\n河道保洁|" + parts[1] + "|河面清洁。\n")
                .read();

        assertThat(reading.projects()).extracting(ProjectReading::amount).containsExactly(tenThousands("50"));
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aPlainAmountWithoutAUnitIsReadAsTheLineAboveSays() {
        Reading reading = FormText.table("2026年项目清单\n单位：元\n项目名称|金额|绩效目标\n河道保洁|500000|河面清洁。\n")
                .read();

        assertThat(reading.projects()).extracting(ProjectReading::amount).containsExactly(tenThousands("50"));
    }

    @Test
    void aFormMayCallItsAmountPlainly() {
        Reading reading =
                FormText.table(TITLE + "项目名称|河道保洁|金额（元）|500000\n绩效目标|河面清洁。\n").read();

        assertThat(reading.projects()).extracting(ProjectReading::amount).containsExactly(tenThousands("50"));
        assertThat(reading.statement().figures()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    private static ListAssert<Tuple> findings(Reading reading) {
        return assertThat(reading.findings().stream()
                .map(finding -> tuple(finding.rule(), finding.value()))
                .toList());
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
