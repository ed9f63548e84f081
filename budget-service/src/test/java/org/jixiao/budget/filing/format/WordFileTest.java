package org.jixiao.budget.filing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.junit.jupiter.api.Test;

/** What the people of an office do with Word, written as Word and WPS write it. */
class WordFileTest {

    private static final String TRACKED = "w:id='1' w:author='' w:date='2026-01-05T00:00:00Z'";

    @Test
    void whatWasInsertedIsReadAndWhatWasDeletedIsNot() throws IOException {
        Document read = read("<w:p>" + run("预算数") + "<w:del " + TRACKED
                + "><w:r><w:delText>260.00</w:delText></w:r></w:del>"
                + "<w:ins " + TRACKED + ">" + run("280.00") + "</w:ins>"
                + "<w:moveFrom " + TRACKED + ">" + run("万") + "</w:moveFrom><w:moveTo " + TRACKED + ">" + run("元")
                + "</w:moveTo></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:del " + TRACKED + "/></w:trPr>" + cell("旧行") + "</w:tr><w:tr>" + cell("新行")
                + cell("1") + "</w:tr></w:tbl>");

        assertThat(texts(read)).containsExactly("预算数280.00元", "新行", "1");
        assertThat(read.artefacts())
                .containsExactly(
                        new Artefact(Place.line(1), Artefact.Why.DELETED, "260.00万"),
                        new Artefact(Place.line(2), Artefact.Why.DELETED, "旧行"));
    }

    @Test
    void hiddenTextIsLeftOutAndTold() throws IOException {
        Document read = read("<w:p>" + run("项目名称") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>填报说明</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>：</w:t></w:r></w:p>");

        assertThat(texts(read)).containsExactly("项目名称：");
        assertThat(read.artefacts()).containsExactly(new Artefact(Place.line(1), Artefact.Why.HIDDEN_TEXT, "填报说明"));
    }

    @Test
    void contentControlsAreSeenThroughWhereverTheyStand() throws IOException {
        Document read = read(control("<w:p>" + run("表题") + "</w:p>")
                + "<w:tbl>"
                + control("<w:tr>" + control(cell("项目名称")) + "<w:tc>"
                        + control("<w:p>" + control(run("水库安全监测")) + "</w:p>") + "</w:tc></w:tr>")
                + "</w:tbl>");

        assertThat(texts(read)).containsExactly("表题", "项目名称", "水库安全监测");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void signsOfSymbolFontsAreTheSignsTheyDraw() throws IOException {
        Document read = read("<w:p><w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>" + run("95%，")
                + "<w:r><w:sym w:font='Symbol' w:char='F0A3'/></w:r>" + run("5天，")
                + "<w:r><w:sym w:font='Wingdings 2' w:char='F052'/></w:r>" + run("新增")
                + "<w:r><w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr><w:t>\uf0a8</w:t></w:r>"
                + run("延续") + run("□其他√") + "</w:p>");

        assertThat(texts(read)).containsExactly("≥95%，≤5天，☑新增□延续□其他√");
    }

    @Test
    void fieldsFormulasAndBreaksReadAsTheyAreSeen() throws IOException {
        Document read = read(
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("502.60")
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
                        + "<w:p><w:fldSimple w:instr='DATE'>" + run("2026年") + "</w:fldSimple>"
                        + "<m:oMath><m:r><m:t>x≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p><w:p><w:r><w:t>"
                        + "　　第一行</w:t><w:br/><w:t>第二行</w:t></w:r></w:p>");

        assertThat(texts(read)).containsExactly("502.60", "2026年x≥1/2", "第一行", "第二行");
    }

    @Test
    void mergedCellsLeaveTheOthersTheyCoverBlank() throws IOException {
        Document read = read("<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                + row(cell("产出", "<w:vMerge w:val='restart'/>") + cell("数量指标", "<w:gridSpan w:val='2'/>"))
                + row(cell("（合并）", "<w:vMerge/>") + cell("座数") + cell("27座"))
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("左空") + cell("一格") + "</w:tr>"
                + row(cell("横", "<w:hMerge w:val='restart'/>") + cell("并", "<w:hMerge w:val='continue'/>") + cell("尾"))
                + "</w:tbl>");

        assertThat(read.rows().map(WordFileTest::texts))
                .containsExactly(
                        List.of("产出", "数量指标", ""),
                        List.of("", "座数", "27座"),
                        List.of("", "左空", "一格"),
                        List.of("横", "", "尾"));
    }

    @Test
    void theRowsOfATableWithinACellAreRowsWhereTheCellStands() throws IOException {
        String inner = "<w:tbl>" + row(cell("一级指标") + cell("名称") + cell("指标值"))
                + row(cell("产出指标") + cell("修复") + cell("≥260亩")) + "</w:tbl>";

        Document read = read("<w:tbl>" + row(cell("项目名称") + cell("湿地") + cell("备注"))
                + row(cell("绩效指标") + "<w:tc><w:p>" + run("见下") + "</w:p>" + inner + "<w:p/></w:tc>" + cell("无"))
                + row(cell("目标") + cell("修复") + cell("")) + "</w:tbl>");

        assertThat(read.rows().map(WordFileTest::texts))
                .containsExactly(
                        List.of("项目名称", "湿地", "备注"),
                        List.of("绩效指标", "见下", "无"),
                        List.of("", "一级指标", "名称", "指标值"),
                        List.of("", "产出指标", "修复", "≥260亩"),
                        List.of("目标", "修复", ""));
    }

    @Test
    void aTitleOverTheWholeTableStandsAboveItAndATablePlacedByAnotherIsRead() throws IOException {
        String inner = "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + row(cell("绩效目标表", "<w:gridSpan w:val='2'/>")) + row(cell("项目名称") + cell("水库"))
                + row(cell("年度目标", "<w:gridSpan w:val='2'/>")) + "</w:tbl>";
        Document read = read("<w:tbl>" + row("<w:tc><w:p/>" + inner + "<w:p/></w:tc>") + "</w:tbl>");

        assertThat(read.paragraphs().map(paragraph -> paragraph.text())).containsExactly("绩效目标表");
        assertThat(read.rows().map(WordFileTest::texts)).containsExactly(List.of("项目名称", "水库"), List.of("年度目标", ""));
    }

    @Test
    void aTableWithinACellIsLinesOfTheCell() throws IOException {
        Document read = read("<w:tbl>"
                + row(cell("资金") + "<w:tc><w:tbl>" + row(cell("财政") + cell("98.60")) + row(cell("其他") + cell("20.00"))
                        + "</w:tbl><w:p/></w:tc>")
                + "</w:tbl>");

        assertThat(read.rows().findFirst().orElseThrow().cell(1).fragments())
                .extracting(Fragment::text)
                .containsExactly("财政 98.60", "其他 20.00");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws IOException {
        String box = "<w:txbxContent><w:p>" + run("单位：万元") + "</w:p></w:txbxContent>";
        Document read =
                read("<w:p>" + run("表题") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>" + box
                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");

        assertThat(texts(read)).containsExactly("表题", "单位：万元");
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String cell(String text) {
        return cell(text, "");
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    /** A file that a library writes, with another body. */
    private static Document read(String body) throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.write(empty);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        part.getName().equals("word/document.xml")
                                ? document(body).getBytes(StandardCharsets.UTF_8)
                                : parts.readAllBytes());
            }
        }
        return new DocumentReader().read(file.toByteArray(), "file");
    }

    private static String document(String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                + "</w:body></w:document>";
    }

    private static List<String> texts(Document document) {
        return document.fragments().map(Fragment::text).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
