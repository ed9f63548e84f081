package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTextTest {

    @Test
    void codesBeforeTheLevelsAreMarksAndBothValuesAreKept() {
        IndicatorText read = IndicatorText.of(
                "1、1-产出指标：11-数量指标：培训人数；实施周期指标值：≥90人；年度指标值：≥30人。2、2-效益指标：22-社会效益：服务能力；实施周期指标值：提高；年度指标值：提高。",
                Place.line(7));

        assertThat(read.rows())
                .extracting(IndicatorTextTest::written)
                .containsExactly("产出指标 | 数量指标 | 培训人数 | ≥30人", "效益指标 | 社会效益 | 服务能力 | 提高");
        assertThat(read.rows()).extracting(IndicatorRow::wholeTerm).containsExactly("≥90人", "提高");
        assertThat(read.rows()).extracting(IndicatorRow::place).containsOnly(Place.line(7));
        assertThat(read.whole()).isEmpty();
    }

    @Test
    void theSecondLevelAloneLeavesTheFirstBlank() {
        assertThat(read("数量指标：监测点位数≥8个；质量指标：数据有效率≥95%；满意度指标：公众满意度≥80%。"))
                .containsExactly(" | 数量指标 | 监测点位数 | ≥8个", " | 质量指标 | 数据有效率 | ≥95%", "满意度指标 | null | 公众满意度 | ≥80%");
    }

    @Test
    void levelsMayBeLinkedByDashesOneIndicatorALine() {
        assertThat(read("产出指标—数量指标—检查次数：≥120次\n产出指标—质量指标—查办率：100%\n效益指标—生态效益指标—达标率：≥90%"))
                .containsExactly(
                        "产出指标 | 数量指标 | 检查次数 | ≥120次", "产出指标 | 质量指标 | 查办率 | 100%", "效益指标 | 生态效益指标 | 达标率 | ≥90%");
    }

    @Test
    void numberedLevelsHoldSeveralIndicators() {
        assertThat(read("1.产出指标：(1)数量指标：培训班期数≥3期，培训人数≥200人；(2)质量指标：合格率≥95%。2.效益指标：(1)社会效益指标：服务能力：有所提升。"))
                .containsExactly(
                        "产出指标 | 数量指标 | 培训班期数 | ≥3期",
                        "产出指标 | 数量指标 | 培训人数 | ≥200人",
                        "产出指标 | 质量指标 | 合格率 | ≥95%",
                        "效益指标 | 社会效益指标 | 服务能力 | 有所提升");
    }

    @Test
    void levelsMayStandInFrames() {
        assertThat(read("【数量指标】修缮面积≥1200平方米【质量指标】验收合格率100%【时效指标】完成时间：2026年12月底前"))
                .containsExactly(" | 数量指标 | 修缮面积 | ≥1200平方米", " | 质量指标 | 验收合格率 | 100%", " | 时效指标 | 完成时间 | 2026年12月底前");
    }

    @Test
    void costStandsUnderOutputOrByItself() {
        assertThat(read("产出指标：数量指标：设备台数＝5台；成本指标：单台成本≤3万元/台"))
                .containsExactly("产出指标 | 数量指标 | 设备台数 | ＝5台", "产出指标 | 成本指标 | 单台成本 | ≤3万元/台");
        assertThat(read("成本指标：经济成本指标：单台成本≤3万元/台；产出指标：数量指标：设备台数＝5台"))
                .containsExactly("成本指标 | 经济成本指标 | 单台成本 | ≤3万元/台", "产出指标 | 数量指标 | 设备台数 | ＝5台");
    }

    @Test
    void aSecondLevelIsNotPutUnderAFirstThatCannotHoldIt() {
        assertThat(read("满意度指标：群众满意度≥90%；数量指标：巡查次数≥24次"))
                .containsExactly("满意度指标 | null | 群众满意度 | ≥90%", " | 数量指标 | 巡查次数 | ≥24次");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补助人数不少于300人 | 补助人数 | 不少于300人",
                "结业率，目标值95%以上 | 结业率 | 95%以上",
                "培训期数（指标值：≥3期） | 培训期数 | ≥3期",
                "养护里程120公里 | 养护里程 | 120公里",
                "满意度达到95% | 满意度 | 达到95%",
                "达到一级标准的公园数：6个 | 达到一级标准的公园数 | 6个"
            })
    void theValueStandsBehindASignAColonOrItsWord(String text, String name, String target) {
        IndicatorPhrase phrase = IndicatorPhrase.of(text);

        assertThat(phrase.name()).isEqualTo(name);
        assertThat(phrase.target()).isEqualTo(target);
    }

    @Test
    void whatHoldsNoValueIsKeptWholeAndTold() {
        IndicatorText read = IndicatorText.of("时效指标：2026年12月底前完成；数量指标：巡查次数≥24次", Place.line(3));

        assertThat(read.rows())
                .extracting(IndicatorTextTest::written)
                .containsExactly(" | 时效指标 | 2026年12月底前完成 | null", " | 数量指标 | 巡查次数 | ≥24次");
        assertThat(read.whole()).extracting(IndicatorRow::name).containsExactly("2026年12月底前完成");
    }

    private static List<String> read(String text) {
        return IndicatorText.of(text, Place.line(1)).rows().stream()
                .map(IndicatorTextTest::written)
                .toList();
    }

    private static String written(IndicatorRow row) {
        return row.dimension() + " | " + row.category() + " | " + row.name() + " | " + row.target();
    }
}
