package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines over the parts of one form, with lines drawn around them or without. */
class BannersTest {

    private static final String FORM = """
            项目支出绩效目标申报表
            （2026年度）
            一、项目基本情况{}
            项目名称|河道保洁|主管部门|河湾县水务局
            项目概况|对县级以上河道实行巡查保洁。||
            二、项目资金（万元）{}
            资金总额|90|财政拨款|90
            三、项目绩效目标{}
            清理河道20公里。|||
            四、绩效指标表{}
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|保洁长度|≥20公里
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "|||"})
    void doNotEndTheForm(String drawn) {
        Reading reading = FormText.table(FORM.replace("{}", drawn)).read();

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::severity)
                .doesNotContain(Finding.Severity.ERROR, Finding.Severity.WARNING);
        assertThat(reading.projects()).hasSize(1);
        ProjectReading project = reading.projects().get(0);
        assertThat(project.details().name()).isEqualTo("河道保洁");
        assertThat(project.details().objectives()).containsExactly("清理河道20公里。");
        assertThat(project.indicators()).extracting(IndicatorRow::target).containsExactly("≥20公里");
        assertThat(reading.statement().figures())
                .extracting(figure -> figure.path().get(0), Figure::text)
                .containsExactly(tuple("项目概况", "对县级以上河道实行巡查保洁。"));
    }

    @Test
    void aHeadingBehindTheFormEndsIt() {
        Reading reading =
                FormText.table(FORM.replace("{}", "") + "五、其他说明\n本表由财务科填报。\n").read();

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.sections()).extracting(section -> section.title()).contains("五、其他说明");
    }
}
