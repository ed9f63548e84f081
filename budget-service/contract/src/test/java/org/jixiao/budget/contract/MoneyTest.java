package org.jixiao.budget.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void tenThousandsAreExact() {
        // 343.183 × 10 000 = 3 431 830
        assertThat(Money.ofTenThousands(new BigDecimal("343.183"))).hasToString("3431830.00");
        assertThat(Money.ofTenThousands(new BigDecimal("4916.86"))).hasToString("49168600.00");
    }

    @Test
    void tenThousandsAreWrittenWithAsManyDecimalsAsNeededAndAtLeastTwo() {
        assertThat(yuan("600000").tenThousands()).hasToString("60.00");
        assertThat(yuan("3431830").tenThousands()).hasToString("343.183");
        assertThat(yuan("0.01").tenThousands()).hasToString("0.000001");
        assertThat(Money.ZERO.tenThousands()).hasToString("0.00");
    }

    @Test
    void anAmountFinerThanAFenIsRefused() {
        assertThatThrownBy(() -> yuan("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatOneThingCostsHasFifteenDigitsAtMost() {
        assertThat(yuan("9999999999999.99").statable()).isTrue();
        assertThat(yuan("10000000000000").statable()).isFalse();
        assertThat(yuan("-0.01").statable()).isFalse();
    }

    @Test
    void writtenDifferentlyItIsTheSameAmount() {
        assertThat(yuan("10")).isEqualTo(yuan("10.00")).hasSameHashCodeAs(yuan("10.0"));
    }

    @Property
    void addingAndTakingAwayLeavesTheAmount(
            @ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(2) BigDecimal other) {
        Money amount = Money.ofYuan(one);

        assertThat(amount.plus(Money.ofYuan(other)).minus(Money.ofYuan(other))).isEqualTo(amount);
    }

    @Property
    void aSumDoesNotDependOnTheOrder(@ForAll List<@BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal> amounts) {
        List<Money> forwards = amounts.stream().map(Money::ofYuan).toList();
        List<Money> backwards = forwards.stream().sorted().toList();

        assertThat(Money.sum(backwards.stream())).isEqualTo(Money.sum(forwards.stream()));
    }

    @Property
    void throughTenThousandsAndBackItIsTheSame(
            @ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(2) BigDecimal yuan) {
        Money amount = Money.ofYuan(yuan);

        assertThat(Money.ofTenThousands(amount.tenThousands())).isEqualTo(amount);
    }

    private static Money yuan(String amount) {
        return Money.ofYuan(new BigDecimal(amount));
    }
}
