package org.jixiao.budget.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.platform.problem.Messages.Language;
import org.jixiao.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final CsvTable TABLE =
            new CsvTable(Map.of("名称", "name", "name", "name", "别名", "aliases"), Set.of("name"));

    @Test
    void cellsAreFoundByTheNameOfTheirColumn() {
        List<TableRow> rows = read("别名, 名称\n甲局;甲 局；一局,\"甲,局\"\n\n,乙局\n");

        assertThat(rows).extracting(row -> row.text("name")).containsExactly("甲,局", "乙局");
        assertThat(rows.get(0).several("aliases")).containsExactly("甲局", "甲 局", "一局");
        assertThat(rows.get(1).stated("aliases")).isNull();
    }

    @Test
    void aRowKnowsItsLineInTheFile() {
        assertThat(read("name\n甲局\n\"乙\n\"\"局\"\n丙局\n"))
                .extracting(TableRow::line)
                .containsExactly(2, 3, 5);
        assertThat(read("name,别名\r\n甲局,\"一\r\n局\"\r\n\r\n \r\n乙局,2\"\r\n丙局,"))
                .extracting(TableRow::line)
                .containsExactly(2, 6, 7);
    }

    @Test
    void itIsReadInTheEncodingsThatSpreadsheetsSave() {
        String text = "名称\n云溪县水务局\n";

        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")))) {
            assertThat(TABLE.read(bytes)).extracting(row -> row.text("name")).containsExactly("云溪县水务局");
        }
    }

    @Test
    void whatWouldBeLostIsRefused() {
        refused("name,备注\n甲局,x\n", "has a column 备注 that is unknown, or twice");
        refused("name,名称\n甲局,乙局\n", "has a column 名称 that is unknown, or twice");
        refused("name\n甲局,x\n", "has more cells in line 2 than at its head");
        refused("别名\n甲局\n", "lacks columns: [name]");
        refused("", "lacks columns: [name]");
        assertThatThrownBy(() -> TABLE.read(new byte[] {(byte) 0xff, (byte) 0xff, 0}))
                .isInstanceOf(Refusal.class);
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors(Language.EN))
                        .extracting(Refusal.Field::detail)
                        .containsExactly(why));
    }

    private static List<TableRow> read(String text) {
        return TABLE.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
