package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Met;
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
        "超百人次, GT, false, 100, 人次",
        "=100%, EQ, false, 100, %",
        "100%, EQ, true, 100, %",
        "10000个, EQ, true, 10000, 个",
        "'10,000个', EQ, true, 10000, 个",
        "162个村, EQ, true, 162, 个村",
        "3.50%, EQ, true, 3.5, %",
        // signs in all typographies
        "﹥5次, GT, false, 5, 次",
        "＞5次, GT, false, 5, 次",
        "> = 90 %, GE, false, 90, %",
        "=>90%, GE, false, 90, %",
        "≮90%, GE, false, 90, %",
        "≯5%, LE, false, 5, %",
        "＜＝5%, LE, false, 5, %",
        "﹤5%, LT, false, 5, %",
        "≥９５％, GE, false, 95, %",
        "“100%”, EQ, true, 100, %",
        // and in words
        "不得低于90%, GE, false, 90, %",
        "不得超过5%, LE, false, 5, %",
        "不得少于3次, GE, false, 3, 次",
        "大于或等于3次, GE, false, 3, 次",
        "多于等于3次, GE, false, 3, 次",
        "达到95%, GE, false, 95, %",
        "力争达到95%, GE, false, 95, %",
        "90%（含）以上, GE, false, 90, %",
        "90%及以上, GE, false, 90, %",
        "3次（含3次）以上, GE, false, 3, 次",
        "5%以内（含）, LE, false, 5, %",
        "100%（含）, EQ, true, 100, %",
        "≥5（个）, GE, false, 5, 个",
        "≥95（%）, GE, false, 95, %",
        "≤180日历天, LE, false, 180, 日历天",
        "≥90%以上, GE, false, 90, %",
        "不足50人, LT, false, 50, 人",
        "最高5万元, LE, false, 50000, 元",
        // numbers
        "百分之九十, EQ, true, 90, %",
        "百分之九十五以上, GE, false, 95, %",
        "百分之百, EQ, true, 100, %",
        "七成以上, GE, false, 70, %",
        "一半以上, GE, false, 50, %",
        "三次, EQ, true, 3, 次",
        "两次, EQ, true, 2, 次",
        "一百人, EQ, true, 100, 人",
        "不少于十五场次, GE, false, 15, 场次",
        "3千人, EQ, true, 3000, 人",
        "5千克, EQ, true, 5, 千克",
        "5百万元, EQ, true, 5000000, 元",
        "10 000个, EQ, true, 10000, 个",
        "3 次, EQ, true, 3, 次",
        "=0起, EQ, false, 0, 起",
        "1起, EQ, true, 1, 起",
        "0次, EQ, true, 0, 次",
        "≥-5%, GE, false, -5, %",
        // lengths of time
        "30日内, LE, false, 30, 日",
        "十五日内, LE, false, 15, 日",
        "15个工作日内, LE, false, 15, 个工作日",
        "2小时内办结, LE, false, 2, 小时",
        "1个月内完成支付, LE, false, 1, 个月",
        "≤3个工作日, LE, false, 3, 个工作日"
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
        "每年每个区不低于1项, 项, 1, 年 区",
        "500元/人·月, 元, 500, 人 月",
        "500元/人.月, 元, 500, 人 月",
        "500元/(人·月), 元, 500, 人 月",
        "每人每月500元, 元, 500, 人 月",
        "500元每人每月, 元, 500, 人 月",
        "1万元/年, 元, 10000, 年",
        "300元/平方米, 元, 300, 平方米",
        "2次/年, 次, 2, 年",
        "1次/季度, 次, 1, 季度",
        "每年至少2次, 次, 2, 年",
        "每季度至少一次, 次, 1, 季度",
        "每年开展≥3次, 次, 3, 年",
        "每个村至少1名, 名, 1, 村",
        "人均≥500元, 元, 500, 人",
        "每2年1次, 次, 1, 2年",
        "两年一次, 次, 1, 2年",
        "每天8小时, 小时, 8, 天"
    })
    void aRateIsMeasuredPerSomething(String text, String unit, BigDecimal value, String per) {
        Target target = read(text);

        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.value()).isEqualByComparingTo(value);
        assertThat(target.per()).containsExactly(per.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "50-100人, 50, 100, 人",
        "1000-2000元/人, 1000, 2000, 元",
        "80%~90%, 80, 90, %",
        "5至10万元, 50000, 100000, 元",
        "90%—95%, 90, 95, %",
        "90%～95%, 90, 95, %",
        "5万-10万元, 50000, 100000, 元",
        "5元-10万元, 5, 100000, 元",
        "≥80%且≤90%, 80, 90, %",
        "80%≤X≤90%, 80, 90, %",
        "90≥得分值≥80, 80, 90,",
        "不低于80%，且不高于90%, 80, 90, %",
        "不低于80%不高于90%, 80, 90, %",
        "±5%以内, -5, 5, %",
        "-5%至5%, -5, 5, %",
        "三至五次, 3, 5, 次",
        "每人1000-2000元, 1000, 2000, 元"
    })
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
        "2024年内完成, 2024-12-31",
        "2024年12月31日前, 2024-12-31",
        "2024.12.31前, 2024-12-31",
        "2024/12/31, 2024-12-31",
        "2024-12-31, 2024-12-31",
        "12月31日之前, 2024-12-31",
        "12月底前, 2024-12-31",
        "十二月底前, 2024-12-31",
        "二〇二四年底前, 2024-12-31",
        "一季度完成, 2024-03-31",
        "第三季度末前, 2024-09-30",
        "上半年完成, 2024-06-30",
        "6月上旬完成, 2024-06-10",
        "2024年6月30日前完成支付, 2024-06-30",
        "当年内, 2024-12-31",
        "年内, 2024-12-31",
        "本年度完成, 2024-12-31",
        "次年3月底前, 2025-03-31",
        "不晚于2024年12月31日, 2024-12-31",
        "不迟于6月底, 2024-06-30",
        "≤2024年12月31日, 2024-12-31",
        "截至2024年12月31日, 2024-12-31"
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
        "2024年3月, 2024-03-01, 2024-03-31",
        "1-12月, 2024-01-01, 2024-12-31",
        "2024年1月至12月, 2024-01-01, 2024-12-31",
        "2024.1.1-2024.12.31, 2024-01-01, 2024-12-31",
        "2024-2026年, 2024-01-01, 2026-12-31",
        "2024年9月-2025年6月, 2024-09-01, 2025-06-30",
        "5月1日-10日, 2024-05-01, 2024-05-10",
        "上半年, 2024-01-01, 2024-06-30",
        "2024年第四季度, 2024-10-01, 2024-12-31",
        "一至三季度, 2024-01-01, 2024-09-30",
        "6月, 2024-06-01, 2024-06-30"
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
        "162个村、36个社区, COMPOUND",
        "10场、200人次, COMPOUND",
        "3场次/500人次, COMPOUND",
        "80%<X≤90%, COMPOUND",
        "1．培训3次；2．慰问20人, COMPOUND",
        "全覆盖, QUALITATIVE",
        // hours have no kind of their own: how often, or words
        "每日8时前, FREQUENCY",
        "每天上午9点前发布, FREQUENCY",
        "次月5日前, FREQUENCY",
        "次季度首月15日前, FREQUENCY",
        "7×24小时, QUALITATIVE",
        "8：30前, QUALITATIVE",
        "上午9时, QUALITATIVE",
        "9:00-17:00, QUALITATIVE",
        // a share by a day is that share, of what is done by then
        "2026年上半年完成50%以上, BOUND",
        "2024年底完成总工程量的60%, BOUND",
        "提前10天, BOUND",
        "6月底前完成60%，12月底前完成100%, COMPOUND",
        "应发尽发, QUALITATIVE",
        "定期, QUALITATIVE",
        "长期, QUALITATIVE",
        "零投诉, BOUND",
        "零事故, BOUND",
        "安全生产零事故, BOUND",
        "实现重大安全零事故, BOUND",
        "零事故、零投诉, COMPOUND",
        "零距离, QUALITATIVE",
        "零门槛服务, QUALITATIVE",
        "近百人, BOUND",
        "约百分之九十, BOUND",
        "零, BOUND",
        "≤零, BOUND",
        "控制为零, BOUND",
        "零起, BOUND",
        "零增长, QUALITATIVE",
        "一流, QUALITATIVE",
        "进一步提升, QUALITATIVE",
        "一次性发放, QUALITATIVE",
        "定性, QUALITATIVE",
        "优良中低差, QUALITATIVE",
        "按月, FREQUENCY",
        "按季度拨付, FREQUENCY",
        "逐月, FREQUENCY",
        "每周2次, FREQUENCY",
        "每半年一次, FREQUENCY",
        "一年两次, FREQUENCY",
        "较2023年增长≥5%, RELATIVE",
        "同比增长5%以上, RELATIVE",
        "比上年下降3个百分点, RELATIVE",
        "增长5%, RELATIVE",
        "提高5个百分点, RELATIVE",
        "逐年提高, RELATIVE",
        "与上年持平, RELATIVE",
        "不低于上年水平, RELATIVE",
        "无, NOT_APPLICABLE",
        "N/A, NOT_APPLICABLE",
        "不适用, NOT_APPLICABLE",
        "无此项, NOT_APPLICABLE",
        "／, NOT_APPLICABLE",
        "\\, NOT_APPLICABLE",
        "—, NOT_APPLICABLE",
        "0, BOUND",
        "1∶3, BOUND"
    })
    void everyOtherNotationHasItsKind(String text, Target.Kind kind) {
        assertThat(read(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "覆盖率达标90分左右上下",
                "2024年13月底前",
                "2024年2月30日前",
                "100-50人",
                "不低于90%以内",
                "abc",
                "2024年前完成",
                "-5%",
                "½",
                "XX",
                "≥XX%",
                "××%",
                "≤X%",
                "待定",
                "12月前",
                "第3名",
                "前10名",
                "3/4",
                "2/3以上",
                "1,20元",
                "8:30",
                "1:2:3",
                "万元",
                "元/人·月",
                ">90%以上",
                "大约九成5",
                "4人×500元",
                "√"
            })
    void whatIsNotUnderstoodIsSaidToBe(String text) {
        assertThat(read(text).kind()).isEqualTo(Target.Kind.UNPARSED);
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void aShareByADayNamesTheDay() {
        assertThat(read("2026年上半年完成50%以上").subject()).isEqualTo("2026年上半年完成");
        assertThat(read("6月底前完成60%，12月底前完成100%").parts())
                .extracting(Target::subject)
                .containsExactly("6月底前完成", "12月底前完成");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u3000", "\u00a0\t"})
    void aBlankIsNoValue(String text) {
        assertThat(Reading.of(text, YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"零, 0", "=零, 0", "零次, 0次", "不超过零起, ≤0起"})
    void zeroInWordsIsZero(String words, String figures) {
        Target read = Reading.of(words, YEAR).orElseThrow().toTarget();

        assertThat(read.value()).isEqualByComparingTo("0");
        assertThat(read.comparator())
                .isEqualTo(Reading.of(figures, YEAR).orElseThrow().toTarget().comparator());
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
        assertThat(Reading.of("零事故", YEAR).orElseThrow().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6月底前", "六月底前", "年底前", "年底前完成", "上半年", "第一季度", "全年", "2月29日前"})
    void aTimeWithoutYearIsNotGuessed(String text) {
        Reading reading = Reading.of(text, null).orElseThrow();

        assertThat(reading.value()).isInstanceOf(Unparsed.class);
        assertThat(reading.remarks()).containsExactly(Remark.YEAR_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "每月10日前, '每月10日前进行', 'every month, by day 10 of it'",
        "每季度末月25日前报送, '每季度末月25日前进行', 'every quarter, by “末月25日前” of it'",
        "每月底前, '每月底前进行', 'every month, by the end of it'",
        "每月5个工作日内, '每月5个工作日内进行', 'every month, by working day 5 of it'",
        "次月5日前, '次月5日前进行', 'every month, by day 5 of the next'",
        "每天8时前, '每日8时前进行', 'every day, by “8时前” of it'"
    })
    void theDayOfEachTurnIsKept(String text, String zh, String en) {
        Reading reading = Reading.of(text, null).orElseThrow();

        assertThat(reading.value().words().zh()).isEqualTo(zh);
        assertThat(reading.value().words().en()).isEqualTo(en);
    }

    @Test
    void noneOfATroubleIsZeroOfIt() {
        Target target = read("安全生产零事故");

        assertThat(target.value()).isEqualByComparingTo("0");
        assertThat(target.subject()).isEqualTo("安全生产事故");
        assertThat(met("零投诉", "2起")).isEqualTo(Met.NO);
        assertThat(met("零投诉", "0件")).isEqualTo(Met.YES);
    }

    private static Met met(String target, String actual) {
        return Reading.of(target, YEAR)
                .orElseThrow()
                .attainedBy(Achieved.of(actual, YEAR).orElseThrow())
                .met();
    }

    @Test
    void aPartOfACompoundIsATargetOfItsOwn() {
        Target target = read("162个村、36个社区");

        assertThat(target.parts()).extracting(Target::text).containsExactly("162个村", "36个社区");
        assertThat(target.parts()).extracting(Target::unit).containsExactly("个村", "个社区");
    }

    @ParameterizedTest
    @CsvSource({
        "培训人数≥200人, 培训人数, GE, 200",
        "满意度达到90%以上, 满意度, GE, 90",
        "100％覆盖, 覆盖, EQ, 100",
        "线上3场, 线上, EQ, 3",
        "5万元（含税）, 含税, EQ, 50000",
        "文件下达后30日内, 文件下达后, LE, 30",
        "0投诉, 投诉, EQ, 0"
    })
    void whatAValueIsAboutMayStandBesideIt(
            String text, String subject, Target.Comparator comparator, BigDecimal value) {
        Target target = read(text);

        assertThat(target.kind()).isEqualTo(Target.Kind.BOUND);
        assertThat(target.subject()).isEqualTo(subject);
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.value()).isEqualByComparingTo(value);
    }

    @Test
    void eachPartOfACompoundMayHaveItsSubject() {
        Target target = read("帮扶省外基地不少于1次，帮扶省内基地不少于2次");

        assertThat(target.kind()).isEqualTo(Target.Kind.COMPOUND);
        assertThat(target.parts()).extracting(Target::subject).containsExactly("帮扶省外基地", "帮扶省内基地");
        assertThat(target.parts()).extracting(Target::value).containsExactly(BigDecimal.ONE, new BigDecimal("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约100人", "100人左右", "近100人", "100余人", "100多人"})
    void aRoughNumberIsNotTheNumber(String text) {
        Reading reading = Reading.of(text, YEAR).orElseThrow();

        assertThat(reading.toTarget().approximate()).isTrue();
        assertThat(reading.toTarget().value()).isEqualByComparingTo("100");
        assertThat(reading.remarks()).containsExactly(Remark.APPROXIMATE);
    }

    @Test
    void aRoughRangeIsRemarked() {
        assertThat(Reading.of("50-100人左右", YEAR).orElseThrow().remarks()).containsExactly(Remark.APPROXIMATE);
        assertThat(Reading.of("约100人以上", YEAR).orElseThrow().value()).isInstanceOf(Unparsed.class);
    }

    @Test
    void aChangeHasItsSizeAndItsBaseline() {
        Target target = read("较2023年增长≥5%");

        assertThat(target.baseline()).isEqualTo("2023年");
        assertThat(target.level()).isEqualTo("增长");
        assertThat(target.comparator()).isEqualTo(Target.Comparator.GE);
        assertThat(target.value()).isEqualByComparingTo("5");
        assertThat(read("提高5个百分点").baseline()).isNull();
        assertThat(read("收入较上年增长5%").subject()).isEqualTo("收入");
    }

    @Test
    void aProportionHasTwoTerms() {
        assertThat(read("1：1.2").ratio()).containsExactly(BigDecimal.ONE, new BigDecimal("1.2"));
        assertThat(read("不低于1∶3").comparator()).isEqualTo(Target.Comparator.GE);
    }

    @Test
    void valuesThatAreRunTogetherAreToldApartAndRemarked() {
        Reading reading = Reading.of("3600/人/每年 2400/人/每年", YEAR).orElseThrow();

        assertThat(reading.toTarget().parts())
                .extracting(Target::value)
                .containsExactly(new BigDecimal("3600"), new BigDecimal("2400"));
        assertThat(reading.remarks()).containsExactlyInAnyOrder(Remark.RUN_TOGETHER, Remark.CURRENCY_MISSING);
        assertThat(Reading.of("≥3次\n≥500人", YEAR).orElseThrow().remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "良好, 优 良 中 低 差",
        "有效提升服务水平, 大幅提升 明显提升 有效提升 有所提升 未提升",
        "较明显, 显著 明显 较明显 一般 不明显",
        "全部完成, 完全 较充分 基本 部分 未完成",
        "基本合格, 优秀 良好 合格 基本合格 不合格",
        "不断提升服务功能, 大幅提升 明显提升 有效提升 有所提升 未提升",
        "保障, 大幅保障 明显保障 有效保障 有所保障 未保障",
        "优/良/中/差, 优 良 中 差",
        "优良中差, 优 良 中 差"
    })
    void aQualityStandsOnAScale(String text, String levels) {
        assertThat(read(text).scale()).containsExactly(levels.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "应发尽发", "顺利开展", "不太明显", "低于良好"})
    void aQualityMayStandOnNone(String text) {
        assertThat(read(text).kind()).isEqualTo(Target.Kind.QUALITATIVE);
        assertThat(read(text).scale()).isNull();
    }

    private static Target read(String text) {
        return Reading.of(text, YEAR).orElseThrow().toTarget();
    }
}
