package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "2, 二",
        "10, 十",
        "12, 十二",
        "90, 九十",
        "100, 一百",
        "105, 一百零五",
        "4800, 四千八百",
        "5242.17, 五千二百四十二点一七",
        "10000, 一万",
        "10005, 一万零五",
        "20010, 二万零一十",
        "250000, 二十五万",
        "1000500, 一百万零五百",
        "100000000, 一亿",
        "100000001, 一亿零一",
        "62.50, 六十二点五",
        "-3, 负三"
    })
    void aNumberIsSaidAsAReaderWouldSayIt(BigDecimal number, String said) {
        assertThat(ChineseNumber.said(number)).isEqualTo(said);
    }

    @Test
    void moneyStandsInTenThousandsWithAsManyDecimalsAsFiledAndAtLeastTwo() {
        assertThat(Amounts.wan(Money.ofTenThousands(new BigDecimal("4916.86")))).isEqualTo("4,916.86");
        assertThat(Amounts.wan(Money.ofTenThousands(new BigDecimal("343.183")))).isEqualTo("343.183");
        assertThat(Amounts.wan(Money.ofYuan(new BigDecimal("-1400")))).isEqualTo("-0.14");
        assertThat(Amounts.exact(Money.ofYuan(new BigDecimal("49168600")))).isEqualTo("49,168,600.00 元");
    }
}
