package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.Attainment;
import org.jixiao.indicator.value.kind.Gap;
import org.jixiao.indicator.value.kind.Met;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a target is met, how far it was reached (财预〔2020〕10号: ≥ actual/target, ≤ target/actual, at most 1) and by how much missed. */
class AttainmentTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);

    @ParameterizedTest
    @CsvSource({
        "≥90%, 92%, YES, 1.0000, 2, 个百分点",
        "≥90%, 90.0%, YES, 1.0000, 0, 个百分点",
        // 80 / 90 = 0.88889
        "≥90%, 80%, NO, 0.8889, -10, 个百分点",
        "≥90%, 0%, NO, 0.0000, -90, 个百分点",
        "≥90%, -3%, NO, 0.0000, -93, 个百分点",
        "≥90%, 达到92%, YES, 1.0000, 2, 个百分点",
        "≥90%, 满意度92%, YES, 1.0000, 2, 个百分点",
        "≤120万元, 115万元, YES, 1.0000, -50000, 元",
        // 120 / 150
        "≤120万元, 1500000元, NO, 0.8000, 300000, 元",
        "≤120万元, 0元, YES, 1.0000, -1200000, 元",
        ">50户, 50户, NO, 0.9999, 0, 户",
        "<5%, 5%, NO, 0.9999, 0, 个百分点",
        // not met, so never rounded up to the whole: 99999 / 100000
        "≥100000人, 99999人, NO, 0.9999, -1, 人",
        // 5 / 8, the smaller over the larger
        "=5次, 8次, NO, 0.6250, 3, 次",
        "=5次, 5次, YES, 1.0000, 0, 次",
        "≤60分钟, 1.5小时, NO, 0.6667, 30, 分钟",
        "≤2.5万元/个, 30000元/个, NO, 0.8333, 5000, 元/个",
        "≥2次/年, 每季度1次, YES, 1.0000, 2, 次/年",
        // once a year is half of twice a year
        "每年至少2次, 每年1次, NO, 0.5000, -1, 次/年",
        "每月, 每季度1次, NO, 0.3333, -0.6667, 次/月",
        "每人每月500元, 6000元/人/年, YES, 1.0000, 0, 元/人/月",
        "1840元/人/月, 1840元/月/人, YES, 1.0000, 0, 元/人/月",
        "≥200人, 200名, YES, 1.0000, 0, 人",
        "≥3场, 3场次, YES, 1.0000, 0, 场"
    })
    void aNumberIsComparedWithTheNumberAskedFor(
            String target, String actual, Met met, BigDecimal degree, BigDecimal gap, String unit) {
        Attainment answer = answer(target, actual);

        assertThat(answer.met()).isEqualTo(met);
        assertThat(answer.degree()).isEqualTo(degree);
        assertThat(answer.gap()).extracting(Gap::value, Gap::unit).containsExactly(gap, unit);
        assertThat(answer.reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "≥0次, 0次, YES, 1.0000",
        "≤0件, 0件, YES, 1.0000",
        // 0 / 2
        "≤0件, 2件, NO, 0.0000",
        "=0起, 1起, NO, 0.0000",
        "≥0%, -5%, NO, ",
        "≤-5%, -3%, NO, ",
        "≥-5%, -3%, YES, 1.0000"
    })
    void aTargetOfNothingOrLessDividesByNothing(String target, String actual, Met met, @Nullable BigDecimal degree) {
        assertThat(answer(target, actual).met()).isEqualTo(met);
        assertThat(answer(target, actual).degree()).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({
        "≥90%, 0.9, 计量单位不一致",
        "≥90%, 90, 计量单位不一致",
        "≥120万元, 120, 计量单位不一致",
        "≥15, 15次, 计量单位不一致",
        "≥200人, 200人次, 计量单位不一致",
        "15个工作日内, 20天, 计量单位不一致",
        "≤2.5万元/个, 2.5万元, 计量单位不一致",
        "≥90%, 90%以上, 确定的数",
        "≥90%, 约95%, 确定的数",
        "≥90%, 良好, 确定的数",
        "10000个, 10500个, 没有写对比符号",
        "100%, 105%, 没有写对比符号",
        "约100人, 98人, 只是约数",
        "/, 5次, 不适用",
        "≥XX%, 5%, 目标未能识别",
        "≥90%, 待定, 实际完成值未能识别",
        "≥90%, /, 实际完成值写的是不适用",
        "优/良/中/差, 优, 没有写明须达到哪一级",
        "定性, 优, 没有写明须达到哪一级",
        "1:3, 0.3, 两数之比",
        "是, 已完成, “是”或“否”"
    })
    void whatCannotBeToldIsNotGuessed(String target, String actual, String reason) {
        Attainment answer = answer(target, actual);

        assertThat(answer.met()).isEqualTo(Met.UNDECIDED);
        assertThat(answer.reason()).isNotNull();
        assertThat(answer.reason().zh()).contains(reason);
        assertThat(answer.words().en()).startsWith("cannot be decided: ");
    }

    @Test
    void ofTheWholeNoMoreCanBeAsked() {
        // 100% without a comparator: at most 100% would ask for nothing, so less is a miss. 92 / 100
        assertThat(answer("100%", "92%").met()).isEqualTo(Met.NO);
        assertThat(answer("100%", "92%").degree()).isEqualTo("0.9200");
        // 90% may be a floor or a ceiling
        assertThat(answer("90%", "92%").met()).isEqualTo(Met.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "50-100人, 50人, YES, 1.0000",
        "50-100人, 100人, YES, 1.0000",
        // 40 / 50
        "50-100人, 40人, NO, 0.8000",
        // 100 / 125
        "50-100人, 125人, NO, 0.8000",
        "±5%, -6%, NO, ",
        ">80%且≤90%, 85%, YES, 1.0000",
        ">80%且≤90%, 80%, NO, ",
        "≥1:3, 1:2, YES, 1.0000",
        // (1/4) / (1/3)
        "≥1:3, 1:4, NO, 0.7500",
        "1:2, 2:4, YES, 1.0000"
    })
    void aRangeAnIntervalAndAProportionHaveTheirShare(
            String target, String actual, Met met, @Nullable BigDecimal degree) {
        assertThat(answer(target, actual).met()).isEqualTo(met);
        assertThat(answer(target, actual).degree()).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年11月20日前, 2024年11月20日, YES, 0, 正好在最后一天",
        "2024年11月20日前, 2024年11月18日, YES, -2, 提前2天",
        "2024年底前完成, 2025年1月3日, NO, 3, 晚3天",
        "2024年底前完成, 2024年11月, YES, , ",
        "2024年6月15日前, 2024年7月, NO, , "
    })
    void aDeadlineIsCountedInDays(
            String target, String actual, Met met, @Nullable BigDecimal days, @Nullable String words) {
        Attainment answer = answer(target, actual);

        assertThat(answer.met()).isEqualTo(met);
        assertThat(answer.degree()).isEqualTo(met == Met.YES ? new BigDecimal("1.0000") : null);
        if (days == null) {
            assertThat(answer.gap()).isNull();
        } else {
            assertThat(answer.gap()).isNotNull();
            assertThat(answer.gap().value()).isEqualTo(days);
            assertThat(answer.words().zh()).endsWith(words);
        }
    }

    @Test
    void aMonthThatReachesOverTheDeadlineIsTooVague() {
        assertThat(answer("2024年6月15日前", "2024年6月").met()).isEqualTo(Met.UNDECIDED);
        assertThat(answer("2024年6月15日前", "按期完成").met()).isEqualTo(Met.UNDECIDED);
    }

    @Test
    void aPeriodIsMetWhereItIsCovered() {
        assertThat(answer("2024年1月-12月", "2024年").met()).isEqualTo(Met.YES);
        assertThat(answer("2024年1月-12月", "2025年3月").met()).isEqualTo(Met.NO);
        // 91 of 366 days; whether all of it is meant is not written
        assertThat(answer("2024年1月-12月", "2024年一季度").met()).isEqualTo(Met.UNDECIDED);
        assertThat(answer("2024年1月-12月", "2024年一季度").degree()).isEqualTo("0.2486");
    }

    @ParameterizedTest
    @CsvSource({
        "是, 是, YES",
        "是, 否, NO",
        "良好, 优秀, YES",
        "良好, 良好, YES",
        "良好, 差, NO",
        "≥良好, 优, YES",
        "明显, 显著, YES",
        "明显, 较明显, NO",
        "较好, 好, YES",
        "有效提升服务水平, 明显提升, YES",
        "有效提升服务水平, 有所提升, NO",
        "有效提升, 有效降低, UNDECIDED",
        "合格, 优秀, YES",
        "达标, 不达标, NO",
        "及时, 较及时, NO",
        "全部完成, 基本完成, NO",
        "应发尽发, 应发尽发, YES",
        "应发尽发, 良好, UNDECIDED",
        "良好, 不明显, UNDECIDED"
    })
    void aQualityIsMetByTheSameLevelOrABetterOne(String target, String actual, Met met) {
        assertThat(answer(target, actual).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "较上年提升, 较上年提升3%, YES",
        "较上年提升, 提升, YES",
        "较上年提升, 较上年下降3%, NO",
        "较上年提升, 与上年持平, NO",
        "较上年提升5%以上, 较上年增长6%, YES",
        "较上年提升5%以上, 同比增长6%, UNDECIDED",
        "较上年提升5%以上, 较2020年增长6%, UNDECIDED",
        "较上年提升5%以上, 提升, UNDECIDED",
        "较上年提升5%以上, 6%, UNDECIDED",
        "较去年提升≥5%, 较上年度提升4%, NO",
        "比上年下降3个百分点以上, 下降3.5个百分点, YES",
        "不低于上年水平, 与上年持平, YES",
        "不低于上年水平, 较上年下降, NO",
        "与上年持平, 不低于上年水平, UNDECIDED",
        "逐年提高, 较上年提高2%, YES"
    })
    void aChangeIsJudgedByItsDirectionThenByItsSize(String target, String actual, Met met) {
        assertThat(answer(target, actual).met()).isEqualTo(met);
    }

    @Test
    void everyPartOfACompoundHasItsAnswer() {
        Attainment answer = answer("省外基地不少于1次，省内基地不少于4次", "省内基地3次，省外基地1次");

        assertThat(answer.met()).isEqualTo(Met.NO);
        assertThat(answer.degree()).isNull();
        assertThat(answer.parts()).extracting(Attainment::met).containsExactly(Met.YES, Met.NO);
        // 3 / 4
        assertThat(answer.parts().get(1).degree()).isEqualTo("0.7500");
    }

    @Test
    void thePartsOfACompoundAreToldApartByWhatTheyCount() {
        assertThat(answer("≥162个村、≥36个社区", "36个社区、162个村").met()).isEqualTo(Met.YES);
        assertThat(answer("≥3场次/≥500人次", "3场次/400人次").met()).isEqualTo(Met.NO);
        assertThat(answer("≥3场次/≥500人次", "3场次").met()).isEqualTo(Met.UNDECIDED);
    }

    @Test
    void theAnswerIsASentence() {
        assertThat(answer("≥90%", "80%").words().zh()).isEqualTo("未达到目标，低于目标10个百分点");
        assertThat(answer("≥90%", "80%").words().en()).isEqualTo("not met, 10 percentage points below the target");
        assertThat(answer("≤120万元", "115万元").words().zh()).isEqualTo("已达到目标，低于目标5万元");
        assertThat(answer("≥3次", "3次").words().en()).isEqualTo("met, exactly the target");
        assertThat(answer("良好", "优").words().zh()).isEqualTo("已达到目标");
    }

    private static Attainment answer(String target, String actual) {
        return Reading.of(target, YEAR)
                .orElseThrow()
                .attainedBy(Achieved.of(actual, YEAR).orElseThrow());
    }
}
