package org.jixiao.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.PlanPoint;
import org.jspecify.annotations.Nullable;

class ExecutionRateTest {

    private static final List<PlanPoint> PLAN = List.of(
            point(Month.MARCH, 31, "20"),
            point(Month.JUNE, 30, null),
            point(Month.OCTOBER, 31, "60.5"),
            point(Month.DECEMBER, 31, "100"));

    @Example
    void isRoundedHalfUpToFourPlaces() {
        // 261950 / 300000 = 0.873166…; 1 / 20000 = 0.00005
        assertThat(rate("261950", "300000")).isEqualTo(new ExecutionRate(new BigDecimal("0.8732")));
        assertThat(rate("1", "20000")).isEqualTo(new ExecutionRate(new BigDecimal("0.0001")));
        assertThat(rate("150", "100")).isEqualTo(new ExecutionRate(new BigDecimal("1.5000")));
    }

    @Property
    void isDecidableExactlyWhereSomethingIsApproved(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long paid,
            @ForAll @LongRange(min = 0, max = 3) long approved) {
        Money money = Money.ofYuan(BigDecimal.valueOf(approved, 2));

        assertThat(ExecutionRate.of(Money.ofYuan(BigDecimal.valueOf(paid, 2)), money) == null)
                .isEqualTo(approved == 0);
        assertThat(ExecutionRate.of(money, null)).isNull();
    }

    @Example
    void thePlanIsTheLastPointThatSaysSomething() {
        assertThat(Planned.by(LocalDate.of(2026, 3, 30), PLAN)).isNull();
        assertThat(Planned.by(LocalDate.of(2026, 3, 31), PLAN)).isEqualByComparingTo("20");
        assertThat(Planned.by(LocalDate.of(2026, 9, 1), PLAN)).isEqualByComparingTo("20");
        assertThat(Planned.by(LocalDate.of(2026, 11, 1), PLAN)).isEqualByComparingTo("60.5");
        assertThat(Planned.by(LocalDate.of(2027, 1, 1), PLAN)).isEqualByComparingTo("100");
    }

    @Example
    void theGapIsTheRateLessThePlanInPoints() {
        // 12 500 of 50 000 is 25 %; planned are 60.5 %: 25 − 60.5 = −35.5
        Execution execution = Execution.of(yuan("50000"), new BigDecimal("60.5"), paid("12500"));

        assertThat(execution.gap()).isEqualByComparingTo("-35.50");
        assertThat(execution.left()).isEqualTo(yuan("37500"));
        assertThat(Execution.of(null, new BigDecimal("60.5"), paid("12500")).gap())
                .isNull();
        assertThat(Execution.of(yuan("50000"), null, paid("12500")).gap()).isNull();
        assertThat(Execution.of(Money.ZERO, BigDecimal.TEN, paid("1")).left()).isEqualTo(yuan("-1"));
    }

    @Example
    void plansTogetherWeighAsMuchAsTheirMoney() {
        // (30 000 × 20 + 10 000 × 100) / 40 000 = 40
        assertThat(Planned.together(List.of(project("30000", "20"), project("10000", "100"))))
                .isEqualByComparingTo("40");
        assertThat(Planned.together(List.of(project("30000", "20"), project("10000", null))))
                .isNull();
        assertThat(Planned.together(List.of(project("30000", "20"), project(null, "20"))))
                .isNull();
        assertThat(Planned.together(List.of(project("0", "20")))).isNull();
        assertThat(Planned.together(List.of())).isNull();
    }

    private static @Nullable ExecutionRate rate(String paid, String approved) {
        return ExecutionRate.of(yuan(paid), yuan(approved));
    }

    private static ProjectExecution project(@Nullable String approved, @Nullable String planned) {
        Execution figures = Execution.of(
                approved == null ? null : yuan(approved), planned == null ? null : new BigDecimal(planned), paid("0"));
        return new ProjectExecution(UUID.randomUUID(), UUID.randomUUID(), 1, LocalDate.of(2026, 3, 31), figures);
    }

    private static Paid paid(String amount) {
        return new Paid(UUID.randomUUID(), yuan(amount), 1, 0);
    }

    private static PlanPoint point(Month month, int day, @Nullable String percent) {
        return new PlanPoint(
                LocalDate.of(2026, month, day),
                month.getValue() + "月底",
                percent == null ? null : new BigDecimal(percent));
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
