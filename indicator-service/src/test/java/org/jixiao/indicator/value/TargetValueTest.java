package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.About;
import org.jixiao.indicator.value.kind.Attainment;
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.indicator.value.kind.Compound;
import org.jixiao.indicator.value.kind.Concerning;
import org.jixiao.indicator.value.kind.Deadline;
import org.jixiao.indicator.value.kind.Due;
import org.jixiao.indicator.value.kind.Every;
import org.jixiao.indicator.value.kind.Frequency;
import org.jixiao.indicator.value.kind.LevelsListed;
import org.jixiao.indicator.value.kind.Measure;
import org.jixiao.indicator.value.kind.Met;
import org.jixiao.indicator.value.kind.NotApplicable;
import org.jixiao.indicator.value.kind.Numeric;
import org.jixiao.indicator.value.kind.Period;
import org.jixiao.indicator.value.kind.Qualitative;
import org.jixiao.indicator.value.kind.Range;
import org.jixiao.indicator.value.kind.Ratio;
import org.jixiao.indicator.value.kind.Relative;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jixiao.indicator.value.kind.YesNo;

/** What holds for every value and every text. */
class TargetValueTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final String ALPHABET =
            "0123456789.,%‰/≥≤=<>-~至年月日底前完成每次万亿元人个以上内不低于超过较上年提升是约余百千三十第季度:且和(含)左右、，；。 　½①\ud800";

    @Property
    void whatIsWrittenReadsTheSame(@ForAll("values") TargetValue value) {
        assertThat(Reading.of(value.written(), null).orElseThrow().value()).isEqualTo(value);
    }

    @Property
    void whatWasReadIsWrittenAndReadTheSame(@ForAll("texts") String text) {
        Reading.of(text, YEAR)
                .ifPresent(reading -> assertThat(Reading.of(reading.value().written(), YEAR)
                                .orElseThrow()
                                .value())
                        .isEqualTo(reading.value()));
    }

    @Property
    void anyTextIsKeptAsWrittenAndAnswers(@ForAll("texts") String text) {
        Reading.of(text, YEAR).ifPresent(reading -> {
            assertThat(reading.toTarget().text()).isEqualTo(text);
            assertThat(reading.value().words().zh()).isNotBlank();
            assertThat(reading.value().words().en()).isNotBlank();
        });
    }

    @Property
    void anyValueIsAnsweredByAnyOther(@ForAll("values") TargetValue asked, @ForAll("values") TargetValue reached) {
        Attainment answer = asked.attainedBy(reached);

        assertThat(answer.reason() != null).isEqualTo(answer.met() == Met.UNDECIDED);
        assertThat(answer.words().zh()).isNotBlank();
        assertThat(answer.words().en()).isNotBlank();
        if (answer.degree() != null) {
            assertThat(answer.degree())
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE)
                    .hasScaleOf(4);
        }
        if (answer.met() == Met.NO && answer.degree() != null) {
            assertThat(answer.degree()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void anExactValueIsMetByItself(@ForAll("exact") TargetValue value) {
        assertThat(value.attainedBy(value).met()).isEqualTo(Met.YES);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(16), Arbitraries.strings());
    }

    @Provide
    Arbitrary<TargetValue> values() {
        Arbitrary<TargetValue> parts = Arbitraries.oneOf(numbers(), concerning());
        return Arbitraries.oneOf(
                numbers(),
                concerning(),
                parts.list().ofMinSize(2).ofMaxSize(4).map(Compound::new),
                ratios(),
                times(),
                frequencies(),
                Arbitraries.of(true, false).map(YesNo::new),
                qualities(),
                Arbitraries.<List<String>>of(
                                List.of(), List.of("优", "良", "中", "差"), List.of("达标", "不达标"), List.of("是", "否"))
                        .map(LevelsListed::new),
                relatives(),
                Arbitraries.just(new NotApplicable()));
    }

    @Provide
    Arbitrary<TargetValue> exact() {
        return Arbitraries.oneOf(
                implied(), times(), frequencies(), Arbitraries.of(true, false).map(YesNo::new), qualities());
    }

    private static Arbitrary<TargetValue> times() {
        return Arbitraries.oneOf(
                days().map(Deadline::new),
                Combinators.combine(days(), days())
                        .as((one, other) -> one.isBefore(other) ? new Period(one, other) : new Period(other, one)));
    }

    private static Arbitrary<TargetValue> frequencies() {
        return Combinators.combine(
                        Arbitraries.of(Every.class),
                        Arbitraries.integers().between(1, 9999).injectNull(0.3),
                        Arbitraries.of("10日前", "5个工作日内", "底前", "上旬", "8时前")
                                .map(Due::new)
                                .injectNull(0.5))
                .as(Frequency::new);
    }

    private static Arbitrary<TargetValue> qualities() {
        return Arbitraries.of("良好", "有效保障", "较为满意", "持续提高，群众满意", "全覆盖", "优").map(Qualitative::new);
    }

    private static Arbitrary<TargetValue> relatives() {
        Arbitrary<TargetValue> against = Combinators.combine(
                        Arbitraries.of("上年", "去年", "同期", "2023年", "同比", "逐年"),
                        Arbitraries.of("提升", "有所下降"),
                        numerics().injectNull(0.3))
                .as(Relative::new);
        Arbitrary<TargetValue> standing = Combinators.combine(
                        Arbitraries.of("上年", "往年"), Arbitraries.of("持平", "不低于", "高于"))
                .as((baseline, level) -> new Relative(baseline, level, null));
        Arbitrary<TargetValue> alone = Combinators.combine(Arbitraries.of("增长", "稳步提升", "降低"), numerics())
                .as((level, size) -> new Relative(null, level, size));
        return Arbitraries.oneOf(against, standing, alone);
    }

    private static Arbitrary<TargetValue> concerning() {
        Arbitrary<TargetValue> inner = Arbitraries.oneOf(numbers(), ratios());
        Arbitrary<TargetValue> things = Combinators.combine(Arbitraries.of("培训", "帮扶省外基地", "满意度", "线上"), inner)
                .as(Concerning::new);
        Arbitrary<TargetValue> byADay = Combinators.combine(
                        Arbitraries.of("6月底前完成", "2024年上半年支付进度", "年底前完成"), amounts())
                .as((day, share) -> new Concerning(day, Bound.implied(share, Measure.PERCENT)));
        return Arbitraries.oneOf(things, byADay);
    }

    private static Arbitrary<TargetValue> ratios() {
        Arbitrary<BigDecimal> terms = amounts().map(number -> number.add(BigDecimal.valueOf(100)));
        return Combinators.combine(Arbitraries.of(Target.Comparator.class), terms, terms)
                .as((comparator, first, second) ->
                        new Ratio(comparator, false, first.min(RATIO_LIMIT), second.min(RATIO_LIMIT)));
    }

    private static final BigDecimal RATIO_LIMIT = BigDecimal.valueOf(999_999_999);

    private static Arbitrary<TargetValue> numbers() {
        return numerics().map(number -> number);
    }

    private static Arbitrary<Numeric> numerics() {
        Arbitrary<Numeric> written = Combinators.combine(
                        Arbitraries.of(Target.Comparator.class), Arbitraries.of(true, false), amounts(), measures())
                .as((comparator, below, number, measure) ->
                        new Bound(comparator, false, below ? number.negate() : number, measure));
        Arbitrary<Numeric> about = Combinators.combine(amounts(), measures()).as(About::new);
        Arbitrary<Numeric> ranges = Combinators.combine(amounts(), amounts(), Arbitraries.of(true, false), measures())
                .as((one, other, below, measure) -> below
                        ? new Range(one.negate(), other, measure)
                        : new Range(one.min(other), one.max(other), measure));
        return Arbitraries.oneOf(written, implied().map(Numeric.class::cast), about, ranges);
    }

    private static Arbitrary<TargetValue> implied() {
        return Combinators.combine(amounts(), measures()).as(Bound::implied);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999_999_999L))
                .ofScale(4);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(
                Measure.PERCENT,
                new Measure("个百分点", List.of()),
                new Measure("人次", List.of()),
                new Measure("个村", List.of()),
                new Measure("m2", List.of()),
                new Measure("个工作日", List.of()),
                new Measure("元", List.of("人", "月")),
                new Measure("次", List.of("2年")),
                new Measure(null, List.of("人", "年")),
                Measure.NONE);
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1995, 1, 1), LocalDate.of(2100, 12, 31));
    }
}
