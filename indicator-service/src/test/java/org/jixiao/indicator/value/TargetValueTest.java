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
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.indicator.value.kind.Compound;
import org.jixiao.indicator.value.kind.Deadline;
import org.jixiao.indicator.value.kind.Every;
import org.jixiao.indicator.value.kind.Frequency;
import org.jixiao.indicator.value.kind.Measure;
import org.jixiao.indicator.value.kind.NotApplicable;
import org.jixiao.indicator.value.kind.Period;
import org.jixiao.indicator.value.kind.Qualitative;
import org.jixiao.indicator.value.kind.Range;
import org.jixiao.indicator.value.kind.Relative;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jixiao.indicator.value.kind.YesNo;

class TargetValueTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    private static final String ALPHABET = "0123456789.,%‰/≥≤=<>-~至年月日底前完成每次万亿元人个以上内不低于超过较上年提升是、，；。 　½①\ud800";

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
    void anyTextIsKeptAsWrittenAndAnswers(@ForAll String text) {
        Reading.of(text, YEAR).ifPresent(reading -> {
            assertThat(reading.toTarget().text()).isEqualTo(text);
            assertThat(reading.value().words().zh()).isNotBlank();
            assertThat(reading.value().words().en()).isNotBlank();
        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(16), Arbitraries.strings());
    }

    @Provide
    Arbitrary<TargetValue> values() {
        Arbitrary<TargetValue> compounds =
                bounds().list().ofMinSize(2).ofMaxSize(4).map(Compound::new);
        return Arbitraries.oneOf(
                bounds(),
                ranges(),
                compounds,
                days().map(Deadline::new),
                Combinators.combine(days(), days())
                        .as((one, other) -> one.isBefore(other) ? new Period(one, other) : new Period(other, one)),
                Combinators.combine(
                                Arbitraries.of(Every.class),
                                Arbitraries.integers().between(1, 9999).injectNull(0.3))
                        .as(Frequency::new),
                Arbitraries.of(true, false).map(YesNo::new),
                Arbitraries.of("良好", "有效保障", "较为满意", "持续提高，群众满意").map(Qualitative::new),
                Combinators.combine(
                                Arbitraries.of("上年", "去年", "同期"),
                                Arbitraries.of("提升", "有所下降"),
                                bounds().injectNull(0.3))
                        .as((baseline, level, size) -> new Relative(baseline, level, (Bound) size)),
                Arbitraries.just(new NotApplicable()));
    }

    private static final BigDecimal LIMIT = BigDecimal.valueOf(999_999);

    private static Arbitrary<TargetValue> bounds() {
        Arbitrary<TargetValue> written = Combinators.combine(
                        Arbitraries.of(Target.Comparator.class), numbers(), measures())
                .as((comparator, number, measure) -> new Bound(comparator, false, number, measure));
        Arbitrary<TargetValue> implied = Combinators.combine(numbers(), measures())
                .as((number, measure) -> new Bound(Target.Comparator.EQ, true, number, measure));
        return Arbitraries.oneOf(written, implied);
    }

    private static Arbitrary<TargetValue> ranges() {
        return Combinators.combine(numbers(), numbers(), measures())
                .as((one, other, measure) -> new Range(one.min(other), one.max(other), measure));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999_999_999L))
                .ofScale(4);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(
                new Measure("%", List.of()),
                new Measure("人次", List.of()),
                new Measure("个村", List.of()),
                new Measure("元", List.of("人", "月")),
                new Measure(null, List.of("人", "年")),
                Measure.NONE);
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1995, 1, 1), LocalDate.of(2100, 12, 31));
    }
}
