package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above the tables: whose they are, and whom to call. */
class CoverTest {

    private static final String LIST = """
        单位：万元
        单位名称|项目名称|预算数|绩效目标|绩效指标
        704001云溪县农业农村局本级|农田灌溉|12.00|供水稳定。|1、1-产出指标：11-数量指标：维修处数；年度指标值：≥3处。
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部门名称：704001云溪县农业农村局",
                "部门名称：云溪县农业农村局（704001）",
                "部门名称：704001云溪县农业农村局||||",
                "预算部门：[704001]云溪县农业农村局"
            })
    void theDepartmentIsTheOneThatALineAboveTheListNames(String line) {
        Reading reading =
                FormText.table("2026年项目支出绩效目标表\n" + line + "\n" + LIST).read();

        assertThat(reading.department()).isEqualTo(new Coded("704001", "云溪县农业农村局"));
        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人：某某  联系电话：0000-1234567", "联系人：某某|联系电话：0000-1234567"})
    void whomToCallIsNoPartOfABudgetAndIsToldWithoutTheName(String line) {
        Reading reading =
                FormText.table("2026年项目支出绩效目标表\n" + line + "\n" + LIST).read();

        assertThat(reading.lines())
                .filteredOn(read -> Integer.valueOf(2).equals(read.place().line()))
                .extracting(LineRead::use)
                .containsOnly(LineRead.Use.FURNITURE);
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsOnly(tuple("PERSONAL", Finding.Severity.INFO));
        assertThat(reading.toString()).doesNotContain("某某", "1234567");
    }

    @Test
    void aCoverBeforeAFormSaysItTheSameWay() {
        Reading reading = FormText.table("""
            云溪县水务局2026年部门预算项目绩效目标
            联系人：某某
            联系电话：0000-1234567
            2026年项目支出绩效目标表
            项目名称|河道保洁|预算数（万元）|5.00
            绩效目标|河面清洁。
            """).read();

        assertThat(reading.findings()).extracting(Finding::value).containsExactly("联系人", "联系电话");
        assertThat(reading.toString()).doesNotContain("某某", "1234567");
    }

    @Test
    void whatStandsOverTheFormOfADepartmentSaysItTheSameWay() {
        Reading reading = FormText.table("""
            2026年部门整体支出绩效目标表
            填报单位：云溪县水务局
            联系人：某某
            部门名称|云溪县水务局
            年度总体目标|供水稳定。
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|维修处数|≥3处
            """).read();

        assertThat(reading.findings()).extracting(Finding::value).containsExactly("联系人");
        assertThat(reading.toString()).doesNotContain("某某");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目负责人|某某|联系电话|0000-1234567",
                "填报人：某某|联系电话：0000-1234567",
                "单位负责人（签字）：|某某|负责人电话|0000-1234567",
                "联系人及电话|某某 0000-1234567",
                "手机号码：0000-1234567",
                "填表人|某某|审核人|某某"
            })
    void whomToCallAboutAProjectIsKeptOutOfItsFormTheSameWay(String line) {
        for (String form : List.of("%1$s\n项目名称|河道保洁|预算数（万元）|5.00", "项目名称|河道保洁|预算数（万元）|5.00\n%1$s")) {
            Reading reading = FormText.table("2026年项目支出绩效目标表\n" + form.formatted(line)
                            + "\n绩效目标|河面清洁。\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|保洁河段|≥3段\n" + line)
                    .read();

            assertThat(reading.projects()).hasSize(1);
            assertThat(reading.notUnderstood()).isEmpty();
            assertThat(reading.statement().figures()).isEmpty();
            assertThat(reading.findings())
                    .extracting(Finding::rule, Finding::severity, Finding::gate)
                    .containsOnly(tuple("PERSONAL", Finding.Severity.INFO, Finding.Gate.NONE));
            assertThat(reading.toString()).doesNotContain("某某", "1234567");
        }
    }

    @Test
    void aListMayHaveAColumnForIt() {
        Reading reading = FormText.table("""
            2026年项目支出绩效目标表
            部门名称：云溪县农业农村局（704001）
            单位：万元
            项目名称|预算数|联系人|绩效目标|绩效指标
            良种补贴|12.00|某某|良种覆盖面扩大。|1、1-产出指标：11-数量指标：补贴户数；年度指标值：≥30户。
            """).read();

        assertThat(reading.projects()).hasSize(1);
        assertThat(reading.findings()).extracting(Finding::value).contains("联系人");
        assertThat(reading.toString()).doesNotContain("某某");
    }
}
