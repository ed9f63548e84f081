package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.IndicatorRow;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    @Test
    void columnsAreFoundByTheirHeads() {
        Reading reading = FormText.project("甲项目")
                .row("指标值", "三级指标", "权重", "一级指标", "二级指标")
                .row("≥95%", "办结率", "10", "产出指标", "质量指标（必填量化）")
                .row("", "", "", "", "时效指标")
                .read();
        List<IndicatorRow> rows = reading.projects().get(0).indicators();

        assertThat(cells(rows)).containsExactly(tuple("产出指标", "质量指标", "办结率", "≥95%"), tuple("产出指标", "时效指标", "", null));
        assertThat(rows.get(0).weight()).isEqualTo(new BigDecimal("10"));
        assertThat(rows.get(0).fill()).isEqualTo("必填量化");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void comparatorValueAndUnitInColumnsAreOneTarget() {
        Reading reading = FormText.project("甲项目")
                .row("一级指标", "二级指标", "三级指标", "对比符号", "指标值", "计量单位")
                .row("产出指标", "数量指标", "巡查次数", "≥", "96", "次")
                .read();

        assertThat(cells(reading.projects().get(0).indicators()))
                .containsExactly(tuple("产出指标", "数量指标", "巡查次数", "≥96次"));
    }

    @Test
    void bothLevelsAreCarriedDown() {
        Reading reading = FormText.project("甲项目")
                .heads()
                .indicator("产出指标", "数量指标", "一", "1个")
                .indicator("", "", "二", "2个")
                .indicator("效益指标", "", "三", "3个")
                .indicator("", "社会效益指标", "四", " ")
                .read();

        assertThat(cells(reading.projects().get(0).indicators()))
                .containsExactly(
                        tuple("产出指标", "数量指标", "一", "1个"),
                        tuple("产出指标", "数量指标", "二", "2个"),
                        tuple("效益指标", null, "三", "3个"),
                        tuple("效益指标", "社会效益指标", "四", null));
    }

    @Test
    void aTableWithoutFirstLevelsIsPutUnderThoseThatItsCategoriesImply() {
        Reading reading = FormText.project("甲项目")
                .row("二级指标", "三级指标", "指标值")
                .row("数量指标", "巡查次数", "≥96次")
                .row("社会效益指标", "受益人口", "≥3万人")
                .row("成本指标", "总成本", "≤5万元") // 2015 under 产出, 2021 for itself
                .read();

        assertThat(cells(reading.projects().get(0).indicators()))
                .containsExactly(
                        tuple("产出指标", "数量指标", "巡查次数", "≥96次"),
                        tuple("效益指标", "社会效益指标", "受益人口", "≥3万人"),
                        tuple("", "成本指标", "总成本", "≤5万元"));
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("LABEL", "LABEL");
    }

    @Test
    void rowsThatSlippedArePutBackAndTold() {
        Reading reading = FormText.project("甲项目")
                .heads()
                .indicator("产出指标", "数量指标", "一", "1个")
                .row("质量指标", "二", "说明", "≥95%", "依据") // the blank cell before it is gone
                .row("", "", "时效指标", "三", "说明", "12月底", "依据") // one blank cell too many
                .row("", "成本指标", "", "四", "说明", "≤5万元", "依据") // and one in the middle
                .read();

        assertThat(cells(reading.projects().get(0).indicators()))
                .containsExactly(
                        tuple("产出指标", "数量指标", "一", "1个"),
                        tuple("产出指标", "质量指标", "二", "≥95%"),
                        tuple("产出指标", "时效指标", "三", "12月底"),
                        tuple("产出指标", "成本指标", "四", "≤5万元"));
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("COLSHIFT", "COLSHIFT", "COLSHIFT");
    }

    @Test
    void aRowBrokenByEmptyLinesIsJoined() {
        Reading reading = FormText.project("甲项目")
                .heads()
                .row("产出指标", "质量指标", "办结率", "说明", "≥95%")
                .row("工作计划")
                .read();

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::target, IndicatorRow::basis)
                .containsExactly(tuple("≥95%", "工作计划"));
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("LINEBREAK");
    }

    @Test
    void aRowThatIsNoIndicatorIsNotGuessedAt() {
        Reading reading = FormText.project("甲项目")
                .heads()
                .indicator("产出指标", "数量指标", "一", "1个")
                .row("填表说明：略")
                .read();

        assertThat(reading.projects().get(0).indicators()).hasSize(1);
        assertThat(reading.notUnderstood()).extracting(LineRead::text).containsExactly("填表说明：略");
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::gate)
                .containsExactly(tuple("STRAY", Finding.Gate.ACKNOWLEDGE));
    }

    @Test
    void aFrameworkWithCostAsADimensionIsReadAsItStands() {
        Reading reading = FormText.project("甲项目")
                .heads()
                .indicator("成本指标", "经济成本指标", "单位成本", "≤5万元")
                .indicator("", "社会成本指标", "影响", "较小")
                .read();

        assertThat(cells(reading.projects().get(0).indicators()))
                .containsExactly(tuple("成本指标", "经济成本指标", "单位成本", "≤5万元"), tuple("成本指标", "社会成本指标", "影响", "较小"));
    }

    private static List<Tuple> cells(List<IndicatorRow> rows) {
        return rows.stream()
                .map(row -> tuple(row.dimension(), row.category(), row.name(), row.target()))
                .toList();
    }
}
