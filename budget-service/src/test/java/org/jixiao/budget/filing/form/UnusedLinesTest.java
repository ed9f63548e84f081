package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;
import org.junit.jupiter.api.Test;

/** What a form prints and nobody uses is neither content nor a remark. */
class UnusedLinesTest {

    private static final String BLANK_FORM = "项目支出绩效目标表\n"
            + "项目名称\t\t项目编码\t\n主管部门及代码\t306001云溪县水务局\t实施单位\t\n"
            + "预算数（万元）\t\t其中：财政拨款\t\n资金支出计划（%）\t3月底\t12月底\t\n绩效目标\t\t\t\n"
            + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t指标1：\t\n\t质量指标\t……\t\n";
    private static final String FILLED_FORM = "项目支出绩效目标表\n"
            + "项目名称\t巡查经费\t项目编码\t\n预算数（万元）\t5\t财政拨款\t5\n绩效目标\t1.巡查十次\t\t\n"
            + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t巡查次数\t≥10次\n";

    @Test
    void aProjectsFormThatNobodyFilledInIsNoProject() {
        Reading reading = FormText.read(FILLED_FORM + BLANK_FORM, FormText.YEAR_2026);

        assertThat(reading.projects())
                .singleElement()
                .satisfies(project -> assertThat(project.details().name()).isEqualTo("巡查经费"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void aFormWithNothingButAnAmountIsAProjectWhoseNameIsMissing() {
        Reading reading = FormText.read(FILLED_FORM + BLANK_FORM.replace("财政拨款\t", "财政拨款\t3"), FormText.YEAR_2026);

        assertThat(reading.projects()).hasSize(2);
        assertThat(reading.findings())
                .anyMatch(finding -> finding.message().zh().equals("项目没有名称。"));
    }

    @Test
    void aFileOfBlankFormsIsSaidToBeBlank() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> FormText.read(BLANK_FORM + BLANK_FORM, FormText.YEAR_2026))
                .extracting(Unreadable::flaw)
                .isEqualTo(Flaw.NOT_FILLED);
    }

    @Test
    void aTaskThatIsOnlyNumberedIsNone() {
        Reading reading = FormText.read(
                "云溪县水务局2026年部门整体支出绩效目标表\n部门名称\t云溪县水务局\t\t\t\n"
                        + "年度重点工作任务\t序号\t名称\t主要实施内容\t拟投入金额（万元）\n"
                        + "\t1\t农村供水\t维修管网\t343.183\n\t2\t\t\t\n\t3\t\t\t\n",
                FormText.YEAR_2026);

        assertThat(reading.statement().tasks())
                .containsExactly(
                        new Task(Task.Kind.KEY, "1", "农村供水", "维修管网", Money.ofTenThousands(new BigDecimal("343.183"))));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void anIndicatorThatIsOfferedIfThereIsOneMayBeLeftOut() {
        Reading reading = FormText.read(
                FILLED_FORM + "效益指标\t经济效益指标（如有）\t\t\n\t社会效益指标（如有）\t岸线整洁\t明显改善\n\t生态效益指标（如有）\t\t\n", FormText.YEAR_2026);

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::fill)
                .containsExactly(tuple("产出指标", "数量指标", "巡查次数", null), tuple("效益指标", "社会效益指标", "岸线整洁", null));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.notUnderstood()).isEmpty();
    }
}
