package org.jixiao.budget.filing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Unreadable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What only files of office programs have: merged cells, drawn numbers, formulas, passwords. */
class OfficeFilesTest {

    @Test
    void aMergedCellOfWordStandsWhereItBegins() throws IOException {
        XWPFDocument word = new XWPFDocument();
        XWPFTable table = word.createTable(2, 2);
        fill(table, List.of("产出指标", "数量指标"), List.of("（合并）", "质量指标"));
        table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);

        Document read = read(bytes(word));

        assertThat(read.rows().map(OfficeFilesTest::texts))
                .containsExactly(List.of("产出指标", "数量指标", ""), List.of("", "质量指标"));
    }

    @Test
    void numbersThatWordDrawsAreRead() throws IOException {
        XWPFDocument word = new XWPFDocument();
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal("%1、");
        level.addNewStart().setVal(BigInteger.ONE);
        BigInteger id = word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
        for (String text : List.of("总体目标", "分项目标")) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setNumID(id);
            paragraph.createRun().setText(text);
        }

        assertThat(read(bytes(word)).paragraphs().map(paragraph -> paragraph.text()))
                .containsExactly("一、总体目标", "二、分项目标");
    }

    @Test
    void aNumberIsReadWithAllItsDigitsAndAFormulaByItsResult() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = book.createSheet();
        CellStyle rounded = style(book, "#,##0.00");
        CellStyle percent = style(book, "0%");
        CellStyle people = style(book, "0\"人\"");
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(343.183);
        row.getCell(0).setCellStyle(rounded);
        row.createCell(1).setCellValue(0.955);
        row.getCell(1).setCellStyle(percent);
        row.createCell(2).setCellValue(27);
        row.getCell(2).setCellStyle(people);
        row.createCell(3).setCellValue(0.1 + 0.2);
        row.createCell(4).setCellFormula("A1*2");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(read(bytes(book)).rows().map(OfficeFilesTest::texts))
                .containsExactly(List.of("343.183", "95.5%", "27人", "0.3", "686.366"));
    }

    @Test
    void aHiddenSheetIsLeftOutAndTold() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet("预算").createRow(0).createCell(0).setCellValue("项目名称");
        book.createSheet("草稿").createRow(0).createCell(0).setCellValue("旧数");
        book.setSheetHidden(1, true);
        book.createSheet("空表");
        book.setSheetHidden(2, true);

        Document read = read(bytes(book));

        assertThat(read.fragments().map(Fragment::text)).containsExactly("项目名称");
        assertThat(read.artefacts())
                .containsExactly(new Artefact(new Place("草稿", null, null, null), Artefact.Why.HIDDEN_SHEET, "草稿"));
    }

    @Test
    void theRowsOfATableWithinACellOfAPageAreRowsWhereTheCellStands() {
        String inner = "<table><tr><td>一级指标<td>名称<td>指标值</tr><tr><td>产出指标<td>修复<td>≥260亩</tr></table>";
        Document read = read(("<html><body><table><tr><td>项目名称<td colspan=2>湿地<td>备注</tr>"
                        + "<tr><td>绩效指标</td><td colspan=2>见下" + inner + "</td><td>无</td></tr>"
                        + "<tr><td>目标<td colspan=2>修复<td></tr></table></body></html>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows().map(OfficeFilesTest::texts))
                .containsExactly(
                        List.of("项目名称", "湿地", "", "备注"),
                        List.of("绩效指标", "见下", "无"),
                        List.of("", "一级指标", "名称", "指标值"),
                        List.of("", "产出指标", "修复", "≥260亩"),
                        List.of("目标", "修复", "", ""));
    }

    @Test
    void aTableThatOnlyPlacesAnotherOnAPageIsReadThrough() {
        Document read = read(("<html><body><table><tr><td><p>绩效目标表</p><table><tr><td>项目名称<td>湿地</tr>"
                        + "<tr><td>目标<td>修复</tr></table></td></tr></table></body></html>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.rows().map(OfficeFilesTest::texts)).containsExactly(List.of("项目名称", "湿地"), List.of("目标", "修复"));
    }

    @Test
    void cellsOfAPageThatReachOverOthersLeaveThemBlank() {
        Document read = read("""
                <html><body><h1>绩效目标表</h1><script>旧</script>
                <table><tr><td rowspan=2>产出</td><td colspan="2">数量<br>指标</td></tr><tr><td>个数</td><td>≥2个</td></tr></table>
                </body></html>""".getBytes(StandardCharsets.UTF_8));

        assertThat(read.paragraphs().map(paragraph -> paragraph.text())).containsExactly("绩效目标表");
        assertThat(read.rows().map(OfficeFilesTest::texts))
                .containsExactly(List.of("产出", "数量指标", ""), List.of("", "个数", "≥2个"));
    }

    @Test
    void aFileWithAPasswordIsRefusedAsSuch() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (var inside = lock.getDataStream(container)) {
                inside.write(bytes(new XSSFWorkbook()));
            }
            container.writeFilesystem(locked);
        }

        assertThat(flawOf(locked.toByteArray())).isEqualTo(Flaw.LOCKED);
    }

    @Test
    void aDamagedFileIsRefusedAsSuch() throws IOException {
        XWPFDocument word = new XWPFDocument();
        word.createParagraph().createRun().setText("绩效目标表");
        byte[] whole = bytes(word);

        assertThat(flawOf(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Flaw.BROKEN);
        assertThat(flawOf(zip("word/document.xml", "<w:document"))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        assertThat(flawOf(zip("word/document.xml", "0".repeat(30_000_000)))).isEqualTo(Flaw.TOO_LARGE);
    }

    @Test
    void anArchiveOfOtherThingsIsNotRead() throws IOException {
        assertThat(flawOf(zip("readme.txt", "项目名称"))).isEqualTo(Flaw.UNSUPPORTED);
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @SafeVarargs
    private static void fill(XWPFTable table, List<String>... rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].size(); j++) {
                table.getRow(i).getCell(j).setText(rows[i].get(j));
            }
        }
    }

    private static Flaw flawOf(byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> read(bytes)).flaw();
    }

    private static Document read(byte[] bytes) {
        return new DocumentReader().read(bytes, "file");
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
