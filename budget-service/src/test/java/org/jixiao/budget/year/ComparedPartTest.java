package org.jixiao.budget.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Origin;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.test.LongTries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@AddLifecycleHook(LongTries.class)
class ComparedPartTest {

    @Test
    void aKindIsComparedWithItselfAndAWholeWithTheSumOfItsParts() {
        ComparedPart part = ComparedPart.of(
                Lines.ofExpenditure(List.of(
                        spent(Expenditure.Kind.PERSONNEL, "500"),
                        spent(Expenditure.Kind.OPERATING, "80"),
                        spent(Expenditure.Kind.PROJECT, "1000"),
                        spent(Expenditure.Kind.AGENCY_RUNNING, "80"))),
                Lines.ofExpenditure(List.of(
                        spent(Expenditure.Kind.BASIC, "600"),
                        spent(Expenditure.Kind.PROJECT, "900"),
                        spent(Expenditure.Kind.TO_SUPERIOR, "30"))));

        // 500 + 80 − 600
        assertThat(delta(part, "basic")).isEqualTo(yuan("-20"));
        assertThat(delta(part, "project")).isEqualTo(yuan("100"));
        assertThat(delta(part, "to-superior")).isEqualTo(yuan("-30"));
        assertThat(delta(part, "personnel")).isNull();
        assertThat(delta(part, "agency-running")).isNull();
        // 1580 − 1530
        assertThat(part.total().delta()).isEqualTo(yuan("50"));
        assertThat(part.total().percent()).isEqualTo(new BigDecimal("3.27"));
    }

    @Test
    void whereOneYearSaysNothingOfAPartNothingIsDecided() {
        ComparedPart part =
                ComparedPart.of(Lines.ofFunding(List.of()), Lines.ofFunding(List.of(from("general", "10", false))));

        assertThat(part.total()).isEqualTo(new Difference(null, yuan("10"), null, null));
        assertThat(delta(part, "general")).isNull();
    }

    @Test
    void whatIsNotStatedLeavesTheTotalUndecided() {
        ComparedPart part = ComparedPart.of(
                Lines.ofFunding(List.of(from("general", "10", false), from("other", null, false))),
                Lines.ofFunding(List.of(from("general", "4", false), from("other", "1", false))));

        assertThat(delta(part, "general")).isEqualTo(yuan("6"));
        assertThat(part.total()).isEqualTo(new Difference(yuan("10"), yuan("5"), null, null));
    }

    @Test
    void moneyLeftOverIsALineOfItsOwn() {
        Lines both = Lines.ofFunding(List.of(from("general", "10", false), from("general", "3", true)));

        assertThat(ComparedPart.of(both, both).lines())
                .extracting(ComparedLine::key)
                .containsExactly("general", "general/carry-over");
    }

    @Property
    void theDeltasOfTheLinesAddUpToThatOfTheTotal(
            @ForAll("funding") List<Funding> current, @ForAll("funding") List<Funding> previous) {
        addsUp(ComparedPart.of(Lines.ofFunding(current), Lines.ofFunding(previous)));
    }

    @Property
    void soTheyDoWhereKindsLieWithinKinds(
            @ForAll("expenditure") List<Expenditure> current, @ForAll("expenditure") List<Expenditure> previous) {
        addsUp(ComparedPart.of(Lines.ofExpenditure(current), Lines.ofExpenditure(previous)));
    }

    @Property
    void soTheyDoForThreePublicExpenses(
            @ForAll("threePublic") List<ThreePublicExpense> current,
            @ForAll("threePublic") List<ThreePublicExpense> previous) {
        addsUp(ComparedPart.of(Lines.ofThreePublic(current), Lines.ofThreePublic(previous)));
    }

    private static void addsUp(ComparedPart part) {
        List<Difference> counted = part.lines().stream()
                .filter(ComparedLine::counted)
                .map(ComparedLine::difference)
                .toList();
        Difference total = part.total();
        boolean all = total.current() != null
                && total.previous() != null
                && counted.stream().allMatch(Difference::decidable);
        assertThat(total.delta() != null).isEqualTo(all);
        if (total.current() != null && total.previous() != null && total.delta() != null) {
            assertThat(total.delta())
                    .isEqualTo(Money.sum(counted.stream().map(Difference::delta).flatMap(Stream::ofNullable)))
                    .isEqualTo(total.current().minus(total.previous()));
        }
    }

    @Provide
    Arbitrary<List<Funding>> funding() {
        return Combinators.combine(
                        Arbitraries.of("财政拨款", "其他资金", "财政专户"),
                        Arbitraries.of("general", "other").injectNull(0.3),
                        Arbitraries.of(Origin.values()).injectNull(0.6),
                        amounts(),
                        Arbitraries.of(true, false))
                .as((label, source, origin, amount, left) -> new Funding(label, source, origin, amount, left, null))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Expenditure>> expenditure() {
        return Combinators.combine(Arbitraries.of(Expenditure.Kind.values()), amounts())
                .as((kind, amount) -> new Expenditure(kind, kind.name(), amount, null))
                .list()
                .uniqueElements(Expenditure::kind);
    }

    @Provide
    Arbitrary<List<ThreePublicExpense>> threePublic() {
        return Combinators.combine(Arbitraries.of(ThreePublicExpense.Kind.values()), amounts())
                .as((kind, amount) -> new ThreePublicExpense(kind, kind.name(), amount, null, null))
                .list()
                .uniqueElements(ThreePublicExpense::kind);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(0, 999_999_999_999_999L)
                .map(fen -> Money.ofYuan(BigDecimal.valueOf(fen, 2)))
                .injectNull(0.05);
    }

    private static @Nullable Money delta(ComparedPart part, String key) {
        return part.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(ComparedLine::difference)
                .findFirst()
                .orElseThrow()
                .delta();
    }

    private static Expenditure spent(Expenditure.Kind kind, String amount) {
        return new Expenditure(kind, kind.name(), yuan(amount), null);
    }

    private static Funding from(String source, @Nullable String amount, boolean left) {
        return new Funding(source, source, null, amount == null ? null : yuan(amount), left, null);
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
