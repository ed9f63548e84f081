package org.jixiao.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.revision.ApprovedMoney;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

class LedgerTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID DRAFT = UUID.randomUUID();
    private static final Signature SIGNATURE = new Signature("treasury", Instant.parse("2026-06-30T08:00:00Z"));

    @Property
    void theOrderOfPaymentsDoesNotMatterToTheSum(@ForAll("fen") List<Long> amounts, @ForAll Random chance) {
        List<RecordPayment> payments = payments(amounts.stream().map(Math::abs).toList(), null);
        List<RecordPayment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, chance);
        Ledger one = ledger(null);
        Ledger other = ledger(null);

        payments.forEach(one::post);
        shuffled.forEach(other::post);

        Money sum = Money.sum(payments.stream().map(RecordPayment::amount));
        assertThat(one.paid(PROJECT)).isEqualTo(sum).isEqualTo(other.paid(PROJECT));
    }

    @Property
    void nothingIsEverAboveWhatIsApprovedWithoutAReasonNorBelowZero(@ForAll("fen") List<Long> amounts) {
        Money approved = yuan("50000.00");
        Ledger ledger = ledger(approved);

        List<RecordPayment> taken = payments(amounts, null).stream()
                .filter(payment -> {
                    boolean recorded = accepts(ledger, payment);
                    assertThat(ledger.paid(PROJECT)).isBetween(Money.ZERO, approved);
                    return recorded;
                })
                .toList();

        assertThat(ledger.added()).hasSameSizeAs(taken);
        assertThat(ledger.paid(PROJECT)).isEqualTo(Money.sum(taken.stream().map(RecordPayment::amount)));
    }

    @Property
    void sentAgainNothingChanges(@ForAll("fen") List<Long> amounts) {
        Ledger ledger = ledger(yuan("50000.00"));
        List<RecordPayment> payments = payments(amounts, null).stream()
                .filter(payment -> accepts(ledger, payment))
                .toList();
        Money paid = ledger.paid(PROJECT);

        assertThat(payments)
                .allSatisfy(payment -> assertThat(ledger.post(payment).isNew()).isFalse());

        assertThat(ledger.paid(PROJECT)).isEqualTo(paid);
        assertThat(ledger.added()).hasSameSizeAs(payments);
    }

    @Example
    void whatIsApprovedIsPaidToTheFenAndMoreOnlyForAReason() {
        Ledger ledger = ledger(yuan("100.00"));

        ledger.post(payment("1", "60.00", null));
        ledger.post(payment("2", "40.00", null));
        assertThatThrownBy(() -> ledger.post(payment("3", "0.01", null)))
                .isInstanceOfSatisfying(AboveApproved.class, refused -> assertThat(refused.extensions())
                        .containsEntry("approved", yuan("100.00"))
                        .containsEntry("left", Money.ZERO));
        ledger.post(payment("3", "0.01", "汇率变动"));

        assertThat(ledger.paid(PROJECT)).isEqualTo(yuan("100.01"));
    }

    @Example
    void moneyComesBackEvenWhileTooMuchIsPaidButNeverMoreThanWasPaid() {
        Ledger ledger = ledger(yuan("100.00"));
        ledger.post(payment("1", "150.00", "抢险"));

        ledger.post(payment("2", "-10.00", null));

        assertThat(ledger.paid(PROJECT)).isEqualTo(yuan("140.00"));
        assertThatThrownBy(() -> ledger.post(payment("3", "-140.01", null))).isInstanceOf(RefundTooLarge.class);
    }

    @Example
    void aboveAnAmountThatIsNotStatedNothingCanBe() {
        Ledger ledger = ledger(null);

        ledger.post(payment("1", "9999999999999.99", null));

        assertThat(ledger.paid(PROJECT)).isEqualTo(yuan("9999999999999.99"));
    }

    @Example
    void aReferenceNamesOnePayment() {
        Ledger ledger = ledger(yuan("100.00"));
        Payment first = ledger.post(payment("1", "10.00", null)).payment();

        assertThat(ledger.post(payment("1", "10.00", null))).isEqualTo(new Posted(first, false));
        assertThatThrownBy(() -> ledger.post(payment("1", "10.01", null)))
                .isInstanceOfSatisfying(ReferenceTaken.class, refused -> assertThat(refused.extensions())
                        .containsEntry("payment", first.id()));
    }

    @Example
    void whatIsNotApprovedAndWhatIsOutOfReachAreTwoThings() {
        Ledger ledger = ledger(yuan("100.00"));

        assertThatThrownBy(() -> ledger.post(payment(DRAFT, "1", "1.00"))).isInstanceOf(ProjectNotApproved.class);
        assertThatThrownBy(() -> ledger.post(payment(UUID.randomUUID(), "1", "1.00")))
                .isInstanceOf(NotFound.class);
    }

    @Example
    void aBudgetThatWasClosedPaysNoMore() {
        ApprovedMoney closed = new ApprovedMoney(
                PROJECT, UUID.randomUUID(), "990101", "306001", new FiscalYear(2026), yuan("100.00"), true);
        Ledger ledger = new Ledger(
                Map.of(PROJECT, closed), Set.of(), Map.of(), List.of(), (project, source) -> true, SIGNATURE);

        assertThatThrownBy(() -> ledger.post(payment("1", "1.00", null))).isInstanceOf(YearEnded.class);
    }

    @Example
    void aPaymentBelongsToTheYearAndToASourceOfTheRegion() {
        Ledger ledger = ledger(yuan("100.00"));
        RecordPayment late = new RecordPayment(PROJECT, yuan("1"), LocalDate.of(2027, 1, 1), null, "1", null);
        RecordPayment lottery = new RecordPayment(PROJECT, yuan("1"), LocalDate.of(2026, 1, 1), "lottery", "1", null);

        assertThatThrownBy(() -> ledger.post(late)).hasMessage("invalid-input");
        assertThatThrownBy(() -> ledger.post(lottery)).hasMessage("invalid-input");
    }

    @Provide
    Arbitrary<List<Long>> fen() {
        return Arbitraries.longs()
                .between(-2_000_000, 2_000_000)
                .filter(fen -> fen != 0)
                .list()
                .ofMaxSize(40);
    }

    private static boolean accepts(Ledger ledger, RecordPayment payment) {
        try {
            return ledger.post(payment).isNew();
        } catch (Refusal refused) {
            return false;
        }
    }

    private static List<RecordPayment> payments(List<Long> fen, @Nullable String overrun) {
        return IntStream.range(0, fen.size())
                .mapToObj(
                        i -> payment("R" + i, BigDecimal.valueOf(fen.get(i), 2).toPlainString(), overrun))
                .toList();
    }

    private static RecordPayment payment(String reference, String amount, @Nullable String overrun) {
        return new RecordPayment(PROJECT, yuan(amount), LocalDate.of(2026, 3, 31), "general", reference, overrun);
    }

    private static RecordPayment payment(UUID project, String reference, String amount) {
        return new RecordPayment(project, yuan(amount), LocalDate.of(2026, 3, 31), null, reference, null);
    }

    private static Ledger ledger(@Nullable Money approved) {
        ApprovedMoney money = new ApprovedMoney(
                PROJECT, UUID.randomUUID(), "990101", "306001", new FiscalYear(2026), approved, false);
        return new Ledger(
                Map.of(PROJECT, money),
                Set.of(DRAFT),
                Map.of(),
                List.of(),
                (project, source) -> source.equals("general"),
                SIGNATURE);
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
