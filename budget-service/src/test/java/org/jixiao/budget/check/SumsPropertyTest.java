package org.jixiao.budget.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Money;

/** Sums come to the same in any order, and what is not stated never makes an error. */
class SumsPropertyTest {

    @Property
    void theOrderOfTheEntriesIsOfNoConsequence(@ForAll("amounts") List<Money> amounts, @ForAll Random random) {
        List<Money> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, random);

        assertThat(findings(
                        Money.sum(amounts.stream()).toString(),
                        shuffled.stream().map(Money::toString).toList()))
                .isEmpty();
    }

    @Property
    void aFenMakesTheDifference(@ForAll("amounts") List<Money> amounts) {
        Money off = Money.sum(amounts.stream()).plus(Money.ofYuan(new BigDecimal("0.01")));

        assertThat(findings(
                        off.toString(), amounts.stream().map(Money::toString).toList()))
                .extracting(Finding::rule)
                .startsWith("SUM_INCOME");
    }

    @Property
    void whatIsNotStatedNeverMakesAnError(@ForAll("amounts") List<Money> amounts, @ForAll Random random) {
        List<String> stated =
                new ArrayList<>(amounts.stream().map(Money::toString).toList());
        stated.set(random.nextInt(stated.size()), "null");

        assertThat(findings(
                        Money.ofYuan(BigDecimal.valueOf(random.nextInt(1_000_000)))
                                .toString(),
                        stated))
                .extracting(Finding::severity)
                .isSubsetOf(Finding.Severity.INFO);
    }

    @Provide
    static Arbitrary<List<Money>> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999999.99"))
                .ofScale(2)
                .map(Money::ofYuan)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static List<Finding> findings(String total, List<String> amounts) {
        List<String> entries = amounts.stream()
                .map(amount -> "{'asFiled': '拨款', 'amount': " + amount + "}")
                .toList();
        return Sample.of("{'totals': [{'of': 'income', 'asFiled': '合计', 'amount': " + total + "}], 'funding': ["
                        + String.join(",", entries) + "]}")
                .findings();
    }
}
