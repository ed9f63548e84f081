package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.forms.ProjectReading;
import org.junit.jupiter.api.Test;

/** Forms that were copied as text: where merged cells stood, nothing stands any more, and the rest of the row has moved up. */
class MergedCellsGoneTest {

    private static final byte[] FORM = FormText.saved("kinds/merged-cells-of-a-form.txt");

    @Test
    void whatIsLeftOfARowOfIndicatorsReachesToTheLastColumn() {
        Reading reading = FormText.read(FORM, FormText.YEAR_2026);

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name, IndicatorRow::target)
                .containsExactly(
                        tuple("投入指标", "财务管理", "制度健全性", "健全"),
                        tuple("产出指标", "数量指标", "保洁长度", "≥20公里"),
                        tuple("产出指标", "数量指标", "保洁人数", "≥12人"),
                        tuple("产出指标", "满意度", "群众满意度", "≥90%"));
    }

    /** 满意度指标 is a name for both levels: where the category stands under its head, no cell is gone but the last. */
    @Test
    void aRowThatOnlyEndsEarlyStaysWhereItIs() {
        Reading reading = FormText.table("""
                项目支出绩效目标表
                （2026年度）
                项目名称|河道保洁|主管部门|河湾县水务局
                一级指标|二级指标|三级指标|指标解释|对比符号|指标值|计量单位|备注
                产出指标|数量指标|保洁长度|实测|≥|20|公里|按月
                满意度指标|服务对象满意度指标|村民满意度指标|问卷|≥|90|%
                """).read();

        assertThat(reading.projects().get(0).indicators())
                .extracting(IndicatorRow::dimension, IndicatorRow::category, IndicatorRow::name)
                .containsExactly(tuple("产出指标", "数量指标", "保洁长度"), tuple("满意度指标", "服务对象满意度指标", "村民满意度指标"));
    }

    @Test
    void ofTwoSourcesInARowTheSecondIsTheYears() {
        Reading reading = FormText.read(FORM, FormText.YEAR_2026);
        ProjectReading project = reading.projects().get(0);

        assertThat(project.amount()).isEqualTo(tenThousands("30.00"));
        assertThat(project.details().funding())
                .extracting(Funding::asFiled, Funding::amount)
                .containsExactly(tuple("财政拨款", tenThousands("25.00")), tuple("其他资金", tenThousands("5.00")));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void goalsStandBelowTheirHeads() {
        assertThat(FormText.read(FORM, FormText.YEAR_2026)
                        .projects()
                        .get(0)
                        .details()
                        .objectives())
                .containsExactly("清理河道20公里。");
    }

    @Test
    void aUnitOnALineOfItsOwnDoesNotEndTheList() {
        Reading reading = FormText.table("""
                2026年部门项目支出绩效目标表
                单位名称、项目名称|绩效目标|一级指标|二级指标|三级指标|指标值
                河湾县统计局
                抽样调查|数据准确。|产出指标|数量指标|样本户数|≥1200户
                河湾县档案馆
                档案整理|档案完整。|产出指标|数量指标|整理卷数|≥800卷
                """).read();

        assertThat(reading.notUnderstood()).isEmpty();
        assertThat(reading.projects())
                .extracting(
                        one -> one.details().name(), one -> one.details().unit().name())
                .containsExactly(tuple("抽样调查", "河湾县统计局"), tuple("档案整理", "河湾县档案馆"));
        assertThat(reading.statement().units())
                .extracting(UnitBudget::unit)
                .extracting(unit -> unit.name())
                .containsExactly("河湾县统计局", "河湾县档案馆");
    }

    private static Money tenThousands(String amount) {
        return MoneyUnit.TEN_THOUSAND.money(new BigDecimal(amount));
    }
}
