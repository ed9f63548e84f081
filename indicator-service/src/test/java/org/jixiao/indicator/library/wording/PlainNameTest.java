package org.jixiao.indicator.library.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name, however it was typed. */
class PlainNameTest {

    @ParameterizedTest
    @CsvSource({
        "培训人次, 培训人次",
        "指标1：培训人次, 培训人次",
        "指标2培训人次, 培训人次",
        "受训学员满意度指标, 受训学员满意度",
        "村（居）民 满意度, 村居民满意度",
        "“三会一课”落实率, 三会一课落实率",
        "OA系统 正常运行率, oa系统正常运行率",
        "ＯＡ系统正常运行率, oa系统正常运行率",
        "指标完成率, 指标完成率",
        "指标, 指标",
    })
    void nothingButItsWordsCounts(String written, String plain) {
        assertThat(PlainName.of(written)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年度培训人次, 培训人次",
        "2024年培训人次（本年度）, 培训人次",
        "全年培训人次, 培训人次",
        "培训人次不少于, 培训人次",
        "2024年度, 2024年度",
        "年度考核优秀率, 考核优秀率",
    })
    void whenItIsToBeDoneSaysNothingOfWhatIsMeasured(String written, String core) {
        assertThat(PlainName.core(written)).isEqualTo(core);
    }
}
