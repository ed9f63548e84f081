package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.ChineseNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beneath a target in grey: Chinese as people speak it, and English. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "≥90%, 至少百分之九十, at least 90%",
        "100%, 百分之百, 100%",
        "≤0.5‰, 不超过千分之零点五, at most 0.5‰",
        "=62.5%, 等于百分之六十二点五, exactly 62.5%",
        "≤120万元, 不超过120万元, 'at most 1,200,000 yuan'",
        "14.7万元, 14.7万元, '147,000 yuan'",
        "5242.17元, 5242.17元, '5,242.17 yuan'",
        "≥20000份, 至少2万份, 'at least 20,000 copies'",
        "≥3.2亿元, 至少3.2亿元, 'at least 320,000,000 yuan'",
        "1840元/人/月, 每人每月1840元, '1,840 yuan per person per month'",
        "≤2.5万元/个, 每个不超过2.5万元, 'at most 25,000 yuan per item'",
        "每年至少2次, 每年至少2次, at least 2 times per year",
        ">50户, 超过50户, more than 50 households",
        "小于199人, 低于199人, less than 199 people",
        "≥1名, 至少1名, at least 1 person",
        "约100人, 大约100人, about 100 people",
        "50-100人, 50人至100人, between 50 and 100 people",
        "1000-2000元/人, 每人1000元至2000元, 'between 1,000 and 2,000 yuan per person'",
        "±5%, -5%至5%, between -5 and 5%",
        "1:1.2, 1比1.2, 1 to 1.2",
        "162个村、36个社区, '162个村，36个社区', 162 villages and 36 communities",
        "培训人数≥200人, 培训人数：至少200人, 培训人数: at least 200 people",
        "2024年底前完成, 在2024年12月31日前完成, done by 31 December 2024",
        "2024年1月-3月, 自2024年1月1日至2024年3月31日, from 1 January 2024 to 31 March 2024",
        "每月, 每月进行, every month",
        "每季度2次, 每季度2次, twice every quarter",
        "是, 须为“是”, has to be so",
        "否, 须为“否”, must not be so",
        "良好, 达到“良好”, reaches the quality “良好”",
        "较上年提升, 较上年提升, higher or better than last year",
        "较上年提升5%以上, 较上年提升至少百分之五, up by at least 5% on last year",
        "比上年下降3个百分点, 较上年下降3个百分点, down by 3 percentage points on last year",
        "与上年持平, 与上年持平, the same as last year",
        "不低于上年, 不低于上年水平, not lower than last year",
        "增长5%, 增长百分之五, up by 5%",
        "/, 不适用, not applicable",
        "优/良/中/差, '按优、良、中、差评价，没有写明须达到的等级', 'judged as one of 优, 良, 中, 差; none to be reached is named'"
    })
    void aTargetIsSaidInWords(String text, String zh, String en) {
        assertThat(Reading.of(text, new FiscalYear(2024)).orElseThrow().value().words())
                .isEqualTo(new Bilingual(zh, en));
    }

    @Property
    void aNumberSaidInChineseIsReadAsItself(
            @ForAll @BigRange(min = "0", max = "9999999999999") @Scale(4) BigDecimal number) {
        assertThat(ChineseNumber.read(ChineseNumber.of(number)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一二", "十十", "点五", "一点", "百", "三百二", "零零"})
    void whatIsNoWayToSayANumberIsNone(String words) {
        assertThat(ChineseNumber.read(words)).isEmpty();
    }
}
