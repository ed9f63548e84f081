package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;

/** Forms of a department that no title calls so, and such whose indicators stand under no heads. */
class DepartmentsWithoutTitleTest {

    @Test
    void whatItAsksForTellsWhoseFormItIs() {
        Reading reading = read("without-a-title");

        isWhole(reading);
        assertThat(reading.projects()).isEmpty();
        assertThat(reading.department().name()).isEqualTo("青禾县司法局");
        assertThat(reading.objectives()).hasSize(1);
        assertThat(reading.statement().expenditure())
                .extracting(Expenditure::kind, Expenditure::amount)
                .containsExactly(
                        tuple(Expenditure.Kind.BASIC, tenThousands("986.40")),
                        tuple(Expenditure.Kind.PROJECT, tenThousands("300.00")));
        assertThat(reading.statement().tasks())
                .extracting(Task::name, Task::amount)
                .containsExactly(tuple("法律援助", tenThousands("120.00")), tuple("人民调解", tenThousands("180.00")));
        assertThat(reading.statement().indicators()).hasSize(4);
    }

    @Test
    void aLineAboveTheTableAnnouncesIt() {
        Reading reading = read("announced-by-a-line");

        isWhole(reading);
        assertThat(reading.projects())
                .extracting(project -> project.details().name(), ProjectReading::amount)
                .containsExactly(tuple("档案数字化", tenThousands("80.00")));
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .contains(tuple("数量指标", "接收档案", "≥12000卷"), tuple("服务对象满意度指标", "利用者满意度", "≥95%"));
    }

    @Test
    void itsIndicatorsMayStandUnderNoHeads() {
        Reading reading = read("indicators-without-heads");

        isWhole(reading);
        assertThat(reading.statement().indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        tuple("产出指标", "数量指标", "统计报表期数", "≥48期"),
                        tuple("产出指标", "质量指标", "数据审核差错率", "≤1%"),
                        tuple("效益指标", "社会效益指标", "统计服务利用率", "≥90%"),
                        tuple("满意度指标", "服务对象满意度指标", "数据用户满意度", "≥92%"));
    }

    private static void isWhole(Reading reading) {
        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() != Finding.Severity.INFO)
                .isEmpty();
    }

    private static Reading read(String form) {
        return FormText.read(FormText.saved("departments/" + form + ".txt"), FormText.YEAR_2026);
    }

    private static Money tenThousands(String amount) {
        return Money.ofTenThousands(new BigDecimal(amount));
    }
}
