package org.jixiao.disclosure.opendata.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=100%", "=HYPERLINK(\"x\")", "+86", "-1 人", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=1\n=2"
            })
    void whatWouldBeAFormulaIsText(String text) {
        assertThat(CsvWriter.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "≥90%", "1=1", "图书-流通", "'引号", "90"})
    void whatIsNoneStaysAsWritten(String text) {
        assertThat(CsvWriter.harmless(text)).isEqualTo(text);
    }
}
