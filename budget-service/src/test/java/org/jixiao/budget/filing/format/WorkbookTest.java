package org.jixiao.budget.filing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the people of an office do with workbooks. */
class WorkbookTest {

    @ParameterizedTest(name = "{0} with the format {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "343.183 | 0.00_                | 343.183",
                "-12.5   | 0.00_);(0.00)        | -12.5",
                "0.955   | 0.0%                 | 95.5%",
                "95      | 0\"%\"               | 95%",
                "27      | 0\"人\"              | 27人",
                "1980.4  | #,##0.00\"万元\";;   | 1980.4万元",
                "46027   | yyyy\"年\"m\"月\"d\"日\" | 2026年1月5日",
                "46027   | yyyy-mm-dd           | 2026-01-05",
                "12345   | 0.0,\"千元\"         | 12.345千元",
                "2600000 | 0!.0,\"万元\"        | 260万元"
            })
    void aNumberSaysWhatItIs(double value, String format, String read) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = row(book.createSheet(), 0, "数");
            row.createCell(1).setCellValue(value);
            row.getCell(1).setCellStyle(style(book, book.createDataFormat().getFormat(format)));

            assertThat(rows(book)).containsExactly(List.of("数", read));
        }
    }

    @Test
    void aDateWhoseFormatOnlyTheProgramKnowsIsADate() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = row(book.createSheet(), 0, "日期");
            for (int format : new int[] {31, 57, 14}) {
                row.createCell(row.getLastCellNum()).setCellValue(LocalDate.of(2026, 11, 30));
                row.getCell(row.getLastCellNum() - 1).setCellStyle(style(book, (short) format));
            }

            assertThat(BuiltinFormats.getBuiltinFormat(31)).doesNotContain("年");
            assertThat(rows(book)).containsExactly(List.of("日期", "2026年11月30日", "2026年11月", "2026/11/30"));
        }
    }

    @Test
    void aFormulaThatFailedOrWasNeverWorkedOutIsNoValue() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = row(book.createSheet(), 0, "合计");
            row.createCell(1).setCellFormula("SUM(B2:B9)");
            row.createCell(2).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
            row.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
            row.createCell(4).setCellValue("12.50");

            assertThat(rows(book)).containsExactly(List.of("合计", "=SUM(B2:B9)", "#DIV/0!", "#REF!", "12.50"));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void hiddenRowsAndColumnsAreLeftOutAndTold(Supplier<Workbook> kind) throws IOException {
        try (Workbook book = kind.get()) {
            Sheet sheet = book.createSheet("项目表");
            row(sheet, 0, "项目", "内码", "金额");
            row(sheet, 1, "甲", "x1", "1");
            row(sheet, 2, "旧", "x2", "2").setZeroHeight(true);
            row(sheet, 3, "更旧").setZeroHeight(true);
            row(sheet, 4, "乙", "", "3");
            row(sheet, 5, "去年").setZeroHeight(true);
            row(sheet, 6, "").setZeroHeight(true);
            sheet.setColumnHidden(1, true);

            Document read = read(book);

            assertThat(rows(read))
                    .containsExactly(List.of("项目", "", "金额"), List.of("甲", "", "1"), List.of("乙", "", "3"));
            assertThat(read.artefacts())
                    .containsExactly(
                            new Artefact(on("项目表", 3, null), Artefact.Why.HIDDEN_ROWS, "旧 x2 2 / 更旧"),
                            new Artefact(on("项目表", 6, null), Artefact.Why.HIDDEN_ROWS, "去年"),
                            new Artefact(on("项目表", 1, 2), Artefact.Why.HIDDEN_COLUMN, "内码 / x1"));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void aRowThatAFilterHidesIsStillFiled(Supplier<Workbook> kind) throws IOException {
        try (Workbook book = kind.get()) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "项目", "金额");
            row(sheet, 1, "甲", "1").setZeroHeight(true);
            row(sheet, 2, "乙", "2");
            sheet.setAutoFilter(new CellRangeAddress(0, 2, 0, 1));

            assertThat(rows(book)).containsExactly(List.of("项目", "金额"), List.of("甲", "1"), List.of("乙", "2"));
        }
    }

    @Test
    void aTitleIsOneThoughItMissesAColumnOrIsNotMergedAtAll() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            row(sheet, 0, "绩效目标表");
            row(sheet, 1, "", "", "", "单位：万元");
            row(sheet, 2, "项目", "金额", "目标", "备注");
            row(sheet, 3, "（一）重点项目");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
            row(sheet, 4, "甲", "1", "2", "3");
            row(sheet, 5, "乙");

            Document read = read(book);

            assertThat(read.paragraphs().map(Paragraph::text)).containsExactly("绩效目标表", "单位：万元", "（一）重点项目");
            assertThat(rows(read))
                    .containsExactly(
                            List.of("项目", "金额", "目标", "备注"), List.of("甲", "1", "2", "3"), List.of("乙", "", "", ""));
        }
    }

    @Test
    void aCellGoneAstrayWidensNothingAndIsNotLost() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("项目");
            row(sheet, 0, "项目", "金额");
            for (int i = 1; i <= 3_000; i++) {
                row(sheet, i, "项目" + i, "1");
            }
            sheet.getRow(1).createCell(250).setCellValue("远处");
            sheet.createRow(1_000_000).createCell(16_000).setCellValue("更远");

            Document read = read(book);

            assertThat(read.rows().filter(row -> row.size() == 2)).hasSize(3_000);
            assertThat(read.fragments().map(Fragment::text)).contains("远处");
            assertThat(read.artefacts())
                    .containsExactly(new Artefact(on("项目", 1_000_001, 16_001), Artefact.Why.FAR_OUT, "更远"));
        }
    }

    @Test
    void eachSheetIsATableOfItsOwn() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (int i = 1; i <= 3; i++) {
                row(book.createSheet("项目" + i), 0, "项目名称", "水库" + i);
            }

            assertThat(read(book).blocks()).hasSize(3);
        }
    }

    @Test
    void aCellWithLinesAroundItIsNoTitle() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle drawn = book.createCellStyle();
            drawn.setBorderLeft(BorderStyle.THIN);
            drawn.setBorderTop(BorderStyle.THIN);
            Sheet sheet = book.createSheet();
            row(sheet, 0, "二级指标", "三级指标", "指标值");
            row(sheet, 1, "", "", "");
            row(sheet, 2, "质量指标").getCell(0).setCellStyle(drawn);
            row(sheet, 3, "数量指标", "水库座数", "≥27座");

            assertThat(rows(book))
                    .containsExactly(
                            List.of("二级指标", "三级指标", "指标值"), List.of("质量指标", "", ""), List.of("数量指标", "水库座数", "≥27座"));
        }
    }

    @Test
    void aBannerWithLinesAroundItIsARowOfItsTable() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle drawn = book.createCellStyle();
            drawn.setBorderLeft(BorderStyle.THIN);
            drawn.setBorderTop(BorderStyle.THIN);
            Sheet sheet = book.createSheet();
            row(sheet, 0, "部门名称", "水务局");
            row(sheet, 1, "部门基本信息").getCell(0).setCellStyle(drawn);
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
            row(sheet, 2, "编制人数", "25");

            assertThat(rows(book))
                    .containsExactly(List.of("部门名称", "水务局"), List.of("部门基本信息", ""), List.of("编制人数", "25"));
        }
    }

    @Test
    void aCellStandsWhereTheProgramShowsIt() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            row(book.createSheet("封面"), 0, "绩效目标表");
            Sheet sheet = book.createSheet("项目");
            row(sheet, 1, "项目名称", "金额");
            row(sheet, 6, "供水工程", "12.5");

            assertThat(read(book).fragments())
                    .containsExactly(
                            new Fragment(new Place("封面", null, 1, null), "绩效目标表"),
                            new Fragment(new Place("项目", null, 2, 1), "项目名称"),
                            new Fragment(new Place("项目", null, 2, 2), "金额"),
                            new Fragment(new Place("项目", null, 7, 1), "供水工程"),
                            new Fragment(new Place("项目", null, 7, 2), "12.5"));
        }
    }

    private static Place on(String sheet, int row, @Nullable Integer column) {
        return new Place(sheet, null, row, column);
    }

    static Stream<Supplier<Workbook>> books() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    private static CellStyle style(Workbook book, short format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(format);
        return style;
    }

    private static Row row(Sheet sheet, int at, String... texts) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
        return row;
    }

    private static List<List<String>> rows(Workbook book) {
        return rows(read(book));
    }

    private static List<List<String>> rows(Document document) {
        return document.rows()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static Document read(Workbook book) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return new DocumentReader().read(bytes.toByteArray(), "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
