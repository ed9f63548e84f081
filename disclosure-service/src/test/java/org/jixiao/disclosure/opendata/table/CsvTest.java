package org.jixiao.disclosure.opendata.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.contract.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void aTextIsNeverAFormulaAndANumberStaysOne() {
        byte[] file = new Csv(List.of("项目", "=金额"))
                .row("=1+1", new BigDecimal("-1E+3"))
                .row("书架，\"双面\"\n两米", null)
                .row(LocalDate.of(2026, 10, 31), Money.ofTenThousands(new BigDecimal("-0.14")))
                .bytes();

        // -0.14 万元 is -1,400 yuan
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("""
            \uFEFF"项目","'=金额"\r
            "'=1+1",-1000\r
            "书架，""双面""\n两米",\r
            "2026-10-31",-1400.00\r
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=100%", "=HYPERLINK(\"x\")", "+86", "-1 人", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=1\n=2"
            })
    void whatWouldBeAFormulaIsText(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "≥90%", "1=1", "图书-流通", "'引号", "90"})
    void whatIsNoneStaysAsWritten(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }
}
