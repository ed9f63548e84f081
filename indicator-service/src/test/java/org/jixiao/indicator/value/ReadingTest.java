package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Remark;
import org.jixiao.indicator.value.kind.Unparsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @ParameterizedTest
    @CsvSource({
        "≥90%, GE, false, 90, %",
        "≧２００人, GE, false, 200, 人",
        ">=3次, GE, false, 3, 次",
        "大于等于95%, GE, false, 95, %",
        "不低于 90%, GE, false, 90, %",
        "不少于1次, GE, false, 1, 次",
        "至少5场, GE, false, 5, 场",
        "90%或以上, GE, false, 90, %",
        "达到90%以上, GE, false, 90, %",
        "≤120万元, LE, false, 1200000, 元",
        "不超过5%, LE, false, 5, %",
        "60分钟以内, LE, false, 60, 分钟",
        "控制在100%以内, LE, false, 100, %",
        "小于199人, LT, false, 199, 人",
        "超过50户, GT, false, 50, 户",
        "=100%, EQ, false, 100, %",
        "100%, EQ, true, 100, %",
        "10000个, EQ, true, 10000, 个",
        "'10,000个', EQ, true, 10000, 个",
        "162个村, EQ, true, 162, 个村",
        "3.50%, EQ, true, 3.5, %"
    })
    void aNumberIsABound(String text, Target.Comparator comparator, boolean implied, BigDecimal value, String unit) {
        Target target = read(text);

        assertThat(target.kind()).isEqualTo(Target.Kind.BOUND);
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.comparatorImplied()).isEqualTo(implied);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1840元/人/月, 元, 1840, 人 月",
        "1200/人/年, , 1200, 人 年",
        "3600/人/每年, , 3600, 人 年",
        "≤2.5万元/个, 元, 25000, 个",
        "每周不少于2次, 次, 2, 周",
        "每年每个区不低于1项, 项, 1, 年 区"
    })
    void aRateIsMeasuredPerSomething(String text, String unit, BigDecimal value, String per) {
        Target target = read(text);

        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.per()).containsExactly(per.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"50-100人, 50, 100, 人", "1000-2000元/人, 1000, 2000, 元", "80%~90%, 80, 90, %", "5至10万元, 50000, 100000, 元"})
    void aRangeHasTwoEnds(String text, BigDecimal low, BigDecimal high, String unit) {
        Target target = read(text);

        assertThat(target.kind()).isEqualTo(Target.Kind.RANGE);
        assertThat(target.low()).isEqualByComparingTo(low);
        assertThat(target.high()).isEqualByComparingTo(high);
        assertThat(target.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年底前完成, 2024-12-31",
        "2024年底前, 2024-12-31",
        "2024年底, 2024-12-31",
        "2024年底完成, 2024-12-31",
        "2024年年底, 2024-12-31",
        "2023年底, 2023-12-31",
        "年底前完成, 2024-12-31",
        "6月底前, 2024-06-30",
        "2024年2月底前完成, 2024-02-29",
        "2024年6月15日前, 2024-06-15",
        "2024.6.15前完成, 2024-06-15",
        "2024年内完成, 2024-12-31"
    })
    void aDeadlineIsADay(String text, String day) {
        assertThat(read(text).kind()).isEqualTo(Target.Kind.DEADLINE);
        assertThat(read(text).by()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年1月-12月, 2024-01-01, 2024-12-31",
        "2024年, 2024-01-01, 2024-12-31",
        "2024.01--2024.12, 2024-01-01, 2024-12-31",
        "全年, 2024-01-01, 2024-12-31",
        "2024年3月, 2024-03-01, 2024-03-31"
    })
    void aPeriodHasAFirstAndALastDay(String text, String since, String until) {
        assertThat(read(text).kind()).isEqualTo(Target.Kind.PERIOD);
        assertThat(read(text).since()).isEqualTo(since);
        assertThat(read(text).until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        "正常运转, QUALITATIVE",
        "按规定范围使用，不直接发给个人, QUALITATIVE",
        "较上年提升, RELATIVE",
        "/, NOT_APPLICABLE",
        "不涉及, NOT_APPLICABLE",
        "每月, FREQUENCY",
        "每季度2次, FREQUENCY",
        "是, BOOLEAN",
        "162个村、36个社区, COMPOUND"
    })
    void everyOtherNotationHasItsKind(String text, Target.Kind kind) {
        assertThat(read(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"覆盖率达标90分左右上下", "2024年13月底前", "2024年2月30日前", "100-50人", "不低于90%以内", "abc", "2024年前完成", "-5%", "½"
            })
    void whatIsNotUnderstoodIsSaidToBe(String text) {
        assertThat(read(text).kind()).isEqualTo(Target.Kind.UNPARSED);
        assertThat(read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u3000", "\u00a0\t"})
    void aBlankIsNoValue(String text) {
        assertThat(Reading.of(text, YEAR)).isEmpty();
    }

    @Test
    void aStraySignIsRemarkedAndTheRestUnderstood() {
        Reading reading = Reading.of("2024年底前完成%", YEAR).orElseThrow();

        assertThat(reading.remarks()).containsExactly(Remark.STRAY);
        assertThat(reading.toTarget().by()).isEqualTo("2024-12-31");
        assertThat(reading.toTarget().text()).isEqualTo("2024年底前完成%");
    }

    @Test
    void aNumberWithoutUnitAndARateWithoutCurrencyAreRemarked() {
        assertThat(Reading.of("≥15", YEAR).orElseThrow().remarks()).containsExactly(Remark.UNIT_MISSING);
        assertThat(Reading.of("1200/人/年", YEAR).orElseThrow().remarks()).containsExactly(Remark.CURRENCY_MISSING);
        assertThat(Reading.of("≥15次", YEAR).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void aMonthWithoutYearIsNotGuessed() {
        assertThat(Reading.of("6月底前", null).orElseThrow().value()).isInstanceOf(Unparsed.class);
    }

    @Test
    void aPartOfACompoundIsATargetOfItsOwn() {
        Target target = read("162个村、36个社区");

        assertThat(target.parts()).extracting(Target::text).containsExactly("162个村", "36个社区");
        assertThat(target.parts()).extracting(Target::unit).containsExactly("个村", "个社区");
    }

    private static Target read(String text) {
        return Reading.of(text, YEAR).orElseThrow().toTarget();
    }
}
