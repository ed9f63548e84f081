package org.jixiao.indicator.library.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.Starters;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table as a file: what is written is read again, and no cell is a formula. */
class TableFormatTest {

    @ParameterizedTest
    @EnumSource
    void theWholeStarterLibraryIsReadAsItWasWritten(TableFormat format) {
        List<Definition> all = Starters.definitions();

        List<DefinitionLine> lines = DefinitionTable.read(format.read(format.write(DefinitionTable.rows(all))));

        assertThat(lines).hasSameSizeAs(all);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).id()).contains(all.get(i).id());
            assertThat(lines.get(i).state()).contains(all.get(i).state());
            assertThat(lines.get(i).sequence()).isEqualTo(1);
            assertThat(lines.get(i).command().toScope()).isEqualTo(all.get(i).scope());
            assertThat(lines.get(i).description().toDescription())
                    .isEqualTo(all.get(i).description());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-2",
                "@SUM(A1)",
                "＝1+1",
                "'=1",
                "'",
                "''a",
                "=HYPERLINK(\"http://x\",\"y\")",
                "- 一项\n- 二项"
            })
    void whatLooksLikeAFormulaIsGuardedAndComesBackAsItWas(String text) {
        byte[] csv = TableFormat.CSV.write(List.of(List.of("a", text)));

        assertThat(new String(csv, StandardCharsets.UTF_8)).containsAnyOf("a,'" + text, "a,\"'");
        assertThat(TableFormat.CSV.read(csv).get(0).cells()).containsExactly("a", text);
        assertThat(TableFormat.XLSX
                        .read(TableFormat.XLSX.write(List.of(List.of("a", text))))
                        .get(0)
                        .cells())
                .containsExactly("a", text);
    }

    @Test
    void inAWorkbookItIsTextWithAQuoteBeforeIt() throws IOException {
        byte[] file = TableFormat.XLSX.write(List.of(List.of("名称"), List.of("=1+1")));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Property
    void anyTextComesBackFromCsv(@ForAll("cells") List<String> cells) {
        List<String> row = Stream.concat(Stream.of("a"), Stream.concat(cells.stream(), Stream.of("z")))
                .toList();

        List<TableRow> read = TableFormat.CSV.read(TableFormat.CSV.write(List.of(row)));

        assertThat(read).singleElement().extracting(TableRow::cells).isEqualTo(row);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars('=', '+', '-', '@', '\'', '"', ',', '\n', ' ', '|', '≥', '一', 'a', '1')
                .ofMaxLength(8)
                .map(String::strip)
                .list()
                .ofMaxSize(5);
    }

    @Test
    void aTableInTheEncodingOfOldSpreadsheetsIsRead() {
        byte[] old = "适用框架,一级指标,二级指标,指标名称\n2015,产出指标,数量指标,培训人次\n".getBytes(Charset.forName("GB18030"));

        assertThat(DefinitionTable.read(TableFormat.CSV.read(old)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.number()).isEqualTo(2);
                    assertThat(line.name()).isEqualTo("培训人次");
                });
    }

    @Test
    void aLineKnowsWhereItStandsWhateverTheCellsBeforeItHold() {
        byte[] csv =
                "frameworks,dimension,category,name,explanation\r\n\r\n2015,产出,数量,甲乙,\"一\n二\"\r\n2015,产出,数量,丙丁,\r\n"
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(DefinitionTable.read(TableFormat.CSV.read(csv)))
                .extracting(DefinitionLine::number)
                .containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "适用框架,一级指标,二级指标\n",
                "一级指标,二级指标,指标名称\n",
                "适用框架,一级指标,二级指标,指标名称,密码\n",
                "适用框架,一级指标,二级指标,指标名称,指标名称\n",
                "",
                "适用框架,一级指标,二级指标,指标名称\n1,2,3,4,5\n"
            })
    void aHeadThatIsUnknownTwiceOrMissingIsRefused(String csv) {
        assertThatThrownBy(() -> DefinitionTable.read(TableFormat.CSV.read(csv.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,\"2\n3,4\n",
                "a,b\n1,\"2\n3,\"4\"\n5,6\n",
                "a,b\n1,\"2\"x\n",
                "a,b\n1,\"",
            })
    void aQuoteThatDoesNotPairIsRefusedWithTheLineWhereItOpens(String csv) {
        assertThatThrownBy(() -> TableFormat.CSV.read(csv.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.errors(Messages.Language.ZH).get(0).detail())
                        .startsWith("第 2 行"));
    }

    @Test
    void spacesBehindAQuoteDoNoHarm() {
        assertThat(TableFormat.CSV.read("a,\"b\" ,c\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(TableRow::cells)
                .isEqualTo(List.of("a", "b", "c"));
    }

    @Test
    void aFormulaInAWorkbookIsRefused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(2).createCell(1).setCellFormula("1+1");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);

            assertThatThrownBy(() -> TableFormat.XLSX.read(file.toByteArray()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.errors(Messages.Language.ZH))
                            .extracting(Refusal.Field::detail)
                            .containsExactly("单元格 B3 是公式，请改为文字。"));
        }
    }

    @Test
    void whatIsNoWorkbookOrUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 50; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        assertThatThrownBy(() -> TableFormat.XLSX.read(bomb.toByteArray())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TableFormat.XLSX.read("not a workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TableFormat.CSV.read(new byte[] {0, 1, 2})).isInstanceOf(Refusal.class);
    }
}
