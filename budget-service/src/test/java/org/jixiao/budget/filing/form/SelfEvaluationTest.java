package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that scores a year that is over looks much like one that asks for the next, and promises nothing. */
class SelfEvaluationTest {

    private static final String EVALUATION = """
        %s
        （2025年度）
        项目名称|灌渠防渗改造||||||
        主管部门|306001云溪县水务局|||实施单位|云溪县水务局||
        项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
        |年度资金总额|120|120|110|10|91.67%%|9.17
        |其中：财政拨款|120|120|110|—|91.67%%|—
        绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
        |产出指标|数量指标|防渗渠道长度|≥5公里|%2$s|50|%3$s
        |满意度指标|服务对象满意度|灌区农户满意度|≥90%%|%2$s|10|%3$s
        总分||||||100|%3$s
        """;

    private static final String TARGETS = """
        项目支出绩效目标申报表
        （2026年度）
        单位：万元
        项目名称|水库维修|预算数|80
        年度绩效目标|完成维修。||
        一级指标|二级指标|三级指标|指标值
        产出指标|数量指标|维修处数|≥5处
        """;

    @ParameterizedTest
    @ValueSource(strings = {"项目支出绩效自评表", "项目支出绩效目标申报表", "财政支出项目绩效自评价结果表"})
    void itIsRefusedForWhatItIs(String title) {
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> FormText.table(EVALUATION.formatted(title, "6公里", "9"))
                        .read());

        assertThat(refused.flaw()).isEqualTo(Flaw.SELF_EVALUATION);
    }

    @Test
    void amongFormsOfTargetsItIsNoProject() {
        Reading reading = FormText.table(TARGETS + EVALUATION.formatted("项目支出绩效自评表", "6公里", "9"))
                .read();

        assertThat(reading.projects())
                .extracting(project -> project.details().name())
                .containsExactly("水库维修");
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::severity, Finding::gate, Finding::place, Finding::value)
                .containsExactly(tuple(
                        "FORM",
                        Finding.Severity.WARNING,
                        Finding.Gate.ACKNOWLEDGE,
                        new Place(null, null, 10, 1),
                        "灌渠防渗改造"));
    }

    @Test
    void columnsForLaterThatAreStillBlankMakeItNone() {
        Reading reading =
                FormText.table(EVALUATION.formatted("项目支出绩效目标申报表", "", "")).read();

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.projects().get(0).indicators()).hasSize(2);
    }
}
