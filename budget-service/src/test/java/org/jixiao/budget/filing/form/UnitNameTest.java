package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "701001云溪县教育局",
                "701001/云溪县教育局",
                "云溪县教育局 701001",
                "云溪县教育局（701001）",
                "云溪县教育局(701001)",
                "云溪县教育局[701001]",
                "云溪县教育局701001",
                "云溪县教育局/701001",
                "云溪县教育局-701001"
            })
    void theCodeMayStandOnEitherSideOfTheName(String written) {
        assertThat(UnitName.of(written)).isEqualTo(new Coded("701001", "云溪县教育局"));
        assertThat(UnitName.isOne(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"云溪县教育局2026", "云溪县第101小学", "云溪县教育局（3号楼）", "云溪县教育局（机关）"})
    void aYearOrTheNumberOfABuildingIsNoCode(String written) {
        assertThat(UnitName.of(written)).isEqualTo(new Coded(null, written));
    }

    @Test
    void aProjectWithANumberIsNoUnit() {
        assertThat(UnitName.isOne("农村道路改造工程202601")).isFalse();
    }

    @Test
    void supervisorAndCodeInOneCellAreReadApart() {
        ProjectReading project = FormText.table("""
                项目支出绩效目标表
                项目名称|校舍维修|主管部门及代码|云溪县教育局（701001）
                预算数（万元）|5.00|实施单位|云溪县第一中学
                绩效目标|校舍安全。
                """).readProject();

        assertThat(project.details().supervisor()).isEqualTo(new Coded("701001", "云溪县教育局"));
    }
}
