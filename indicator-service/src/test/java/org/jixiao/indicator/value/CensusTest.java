package org.jixiao.indicator.value;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.test.NeedsSeeds;
import org.junit.jupiter.api.Test;

/**
 * The 422 indicator values of the five documents against the census of the rules (§2). It counts an indicator once, 004's by
 * the value of its whole term, and blank cells too: 18 + 78 + 199 + 95 + 32.
 */
@NeedsSeeds
class CensusTest {

    private static final Map<String, FiscalYear> YEARS = Map.of(
            "000", new FiscalYear(2024),
            "001", new FiscalYear(2024),
            "002", new FiscalYear(2024),
            "003", new FiscalYear(2020),
            "004", new FiscalYear(2025));

    /** The notations of the table, each with how it looks; the first that fits counts. */
    private enum Notation {
        BLANK("", 8),
        SLASH("/", 13),
        YES_OR_NO("是|否", 3),
        AT_LEAST("≥.*", 126),
        AT_MOST("≤.*", 39),
        EQUAL("=.*", 4),
        WORD_COMPARATOR("(?:大于等于|不低于|小于).*|.*或以上", 8),
        RANGE("[\\d.]+-[\\d.]+.*", 2),
        COMPOUND("\\d+.+、\\d+.+", 1),
        RATE("[\\d.]+元?/人/.*", 12),
        DATE("20\\d\\d年.*", 21),
        BARE_PERCENTAGE("[\\d.]+%", 50),
        BARE_NUMBER("[\\d.]+", 1),
        BARE_NUMBER_AND_UNIT("[\\d.]+\\D+", 45),
        FREQUENCY("每月", 1),
        QUALITY("\\D+", 86),
        /**
         * The table has 88 qualities: these two of 004 are among them there, though each asks for numbers in words
         * (帮扶…不少于1次，…不少于2次, which it also names beside the compound as “+1”, and 每年每个区不低于1项).
         */
        NUMBERS_IN_WORDS(".*不少于1次.*|每年每个区不低于1项", 2);

        private final Pattern looks;
        private final long count;

        Notation(String looks, long count) {
            this.looks = Pattern.compile(looks);
            this.count = count;
        }

        private static Notation of(SeedValues value) {
            return Arrays.stream(values())
                    .filter(notation ->
                            notation.looks.matcher(value.text().strip()).matches())
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everyNotationIsThereAsOftenAsTheTableSays() {
        Map<Notation, Long> expected = new EnumMap<>(Notation.class);
        Arrays.stream(Notation.values()).forEach(notation -> expected.put(notation, notation.count));

        Map<Notation, Long> census = SeedValues.all().stream().collect(groupingBy(Notation::of, counting()));

        assertThat(census).isEqualTo(expected);
        assertThat(SeedValues.all()).hasSize(422);
    }

    @Test
    void everyDocumentHasItsShare() {
        assertThat(SeedValues.all().stream().collect(groupingBy(SeedValues::seed, counting())))
                .isEqualTo(Map.of("000", 18L, "001", 78L, "002", 199L, "003", 95L, "004", 32L));
    }

    /** Two indicators of 004 have no value of the year. */
    @Test
    void theYearAsksForWhatTheWholeTermAsksForWhereverItIsWritten() {
        List<SeedValues> wholeTerm = SeedValues.inOneCell();
        List<Optional<String>> annual = SeedValues.annual();

        assertThat(annual.stream().flatMap(Optional::stream)).hasSize(30);
        IntStream.range(0, wholeTerm.size()).forEach(place -> annual.get(place).ifPresent(text -> assertThat(text)
                .isEqualTo(wholeTerm.get(place).text())));
    }

    /** All that is written is understood: the list of what is not is empty. */
    @Test
    void nothingThatIsWrittenIsLeftUnread() {
        assertThat(readings().filter(reading -> !reading.value().isUnderstood()).map(Reading::text))
                .isEmpty();
        assertThat(readings()).hasSize(422 - 8);
    }

    /**
     * ≥ 126, ≤ 39, = 4, in words 8, bare 50 + 1 + 45, rates 11 and 每年每个区不低于1项 are bounds: 285. The rate that is left is a
     * compound of two (3600/人/每年 2400/人/每年), and so are 162个村、36个社区 and 帮扶…: 3. Dates: 2024年1月-12月 and 2024年 go on, 19
     * end. 较上年提升 stands against last year, the other 85 qualities are words.
     */
    @Test
    void everyNotationBecomesTheKindThatItIs() {
        assertThat(readings().map(reading -> reading.toTarget().kind()).collect(groupingBy(identity(), counting())))
                .isEqualTo(Map.ofEntries(
                        Map.entry(Target.Kind.BOUND, 285L),
                        Map.entry(Target.Kind.RANGE, 2L),
                        Map.entry(Target.Kind.COMPOUND, 3L),
                        Map.entry(Target.Kind.DEADLINE, 19L),
                        Map.entry(Target.Kind.PERIOD, 2L),
                        Map.entry(Target.Kind.FREQUENCY, 1L),
                        Map.entry(Target.Kind.BOOLEAN, 3L),
                        Map.entry(Target.Kind.RELATIVE, 1L),
                        Map.entry(Target.Kind.QUALITATIVE, 85L),
                        Map.entry(Target.Kind.NOT_APPLICABLE, 13L)));
    }

    /** Only these name no level. */
    @Test
    void nearlyEveryQualityStandsOnAScale() {
        assertThat(readings()
                        .map(Reading::toTarget)
                        .filter(target -> target.kind() == Target.Kind.QUALITATIVE && target.scale() == null)
                        .map(Target::text)
                        .distinct())
                .containsExactlyInAnyOrder("长期", "长期维护测评", "按实际到村市县选调生人数补助", "按规定范围使用，不直接发给个人");
    }

    private static Stream<Reading> readings() {
        return SeedValues.all().stream().flatMap(value -> Reading.of(value.text(), YEARS.get(value.seed())).stream());
    }
}
