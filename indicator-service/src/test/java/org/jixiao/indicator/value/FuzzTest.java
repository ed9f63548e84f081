package org.jixiao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.contract.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, programs and broken files may hand in as a value: an answer comes, and comes soon. */
class FuzzTest {

    private static final FiscalYear YEAR = new FiscalYear(2024);
    /** Of the processor, not of the clock: a busy machine does not fail it, an endless search does. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final List<String> GENUINE = List.of(
            "≥90%",
            "80%≤满意度≤90%",
            "不低于1,200.50万元/人·月",
            "2024年6月30日前完成支付",
            "2024年1月至12月",
            "帮扶省外不少于1次，帮扶省内不少于2次",
            "较上年提升5个百分点以上",
            "每季度至少2次",
            "百分之九十五（含）以上",
            "有效提升服务水平",
            "优/良/中/差",
            "约100人左右",
            "1∶1.2",
            "3场次/500人次",
            "±5%以内",
            "第一季度末前",
            "不涉及");

    @Property
    void whateverBecomesOfAValueIsAnswered(@ForAll("broken") String text, @ForAll("broken") String actual) {
        long began = worked();

        Reading.of(text, YEAR).ifPresent(reading -> {
            assertThat(reading.text()).isEqualTo(text);
            Achieved.of(actual, YEAR).ifPresent(achieved -> assertThat(
                            reading.attainedBy(achieved).words().zh())
                    .isNotBlank());
        });

        assertThat(Duration.ofNanos(worked() - began)).isLessThan(SOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "每", "一", "1、", "≥", "培训", "1,000", "(", "人/", "1/人", "年月日", "1-", "较上年", "提升", "每人", "百分之",
                "、培训3次", "约", "第一季度", "2024年", "≥1且", "不低于", "达到", "a ", "1 ", "1\n", "完成", "零点", "/", "优", "2024.1.",
                ":1", "±", "%", "不"
            })
    void aLongTextOfOneThingTakesNoLongerThanItIsLong(String piece) {
        String longest = piece.repeat(500 / piece.length());
        String endless = piece.repeat(1_000_000 / piece.length());
        long began = worked();

        Reading.of(longest, YEAR)
                .ifPresent(reading -> assertThat(reading.text()).isEqualTo(longest));
        Reading.of(longest + "5%", YEAR)
                .ifPresent(reading -> assertThat(reading.toTarget()).isNotNull());
        assertThat(Reading.of(endless, YEAR)
                        .map(reading -> reading.value().isUnderstood())
                        .orElse(false))
                .isFalse();

        assertThat(Duration.ofNanos(worked() - began)).isLessThan(SOON.multipliedBy(2));
    }

    @Test
    void nothingIsAValueBeyond500Characters() {
        assertThat(Reading.of("良".repeat(500), YEAR).orElseThrow().value().isUnderstood())
                .isTrue();
        assertThat(Reading.of("良".repeat(501), YEAR).orElseThrow().value().isUnderstood())
                .isFalse();
    }

    @Provide
    Arbitrary<String> broken() {
        Arbitrary<String> genuine = Arbitraries.of(GENUINE);
        Arbitrary<String> truncated = Combinators.combine(
                        genuine, Arbitraries.integers().between(0, 12))
                .as((text, length) -> text.substring(0, Math.min(length, text.length())));
        Arbitrary<String> shuffled =
                Combinators.combine(genuine, Arbitraries.longs()).as(FuzzTest::shuffled);
        Arbitrary<String> repeated = Combinators.combine(
                        genuine, Arbitraries.integers().between(2, 40))
                .as(String::repeat);
        Arbitrary<String> joined = Combinators.combine(
                        genuine, Arbitraries.of("", "、", " ", "\n", "且", "/", "-"), genuine)
                .as((one, between, other) -> one + between + other);
        Arbitrary<String> bytes = Arbitraries.bytes()
                .array(byte[].class)
                .ofMaxSize(200)
                .map(array -> new String(array, StandardCharsets.UTF_8));
        return Arbitraries.oneOf(genuine, truncated, shuffled, repeated, joined, bytes);
    }

    /** What this thread has had of the processor, in nanoseconds. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String shuffled(String text, long seed) {
        List<Integer> characters = new ArrayList<>(text.chars().boxed().toList());
        Collections.shuffle(characters, new Random(seed));
        return characters.stream().map(Character::toString).collect(Collectors.joining());
    }
}
