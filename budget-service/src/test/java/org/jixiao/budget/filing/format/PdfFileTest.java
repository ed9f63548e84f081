package org.jixiao.budget.filing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Unreadable;
import org.junit.jupiter.api.Test;

/** What is found again on the pages of a PDF. */
class PdfFileTest {

    private static final String HEAD = "<tr><td>一级指标</td><td>二级指标</td><td>指标值</td></tr>";

    @Test
    void aCellThatCoversOthersStandsWhereItBegins() {
        Document read = read("<table><tr><td rowspan='2'>产出指标</td><td colspan='2'>数量指标</td></tr>"
                + "<tr><td>水库座数</td><td>≥27座</td></tr></table>");

        assertThat(rows(read)).containsExactly(List.of("产出指标", "数量指标", ""), List.of("", "水库座数", "≥27座"));
    }

    @Test
    void linesThatBrokeForWantOfRoomAreOneAndItemsAreNot() {
        Document read = read("<table style='width:200px'><tr><td style='width:40px'>目标</td>"
                + "<td>1.完成四十二处农村供水工程的维修养护工作。<br/>2.按期验收。</td></tr></table>");

        assertThat(read.rows().findFirst().orElseThrow().cell(1).fragments())
                .extracting(Fragment::text)
                .containsExactly("1.完成四十二处农村供水工程的维修养护工作。", "2.按期验收。");
    }

    @Test
    void aParagraphIsPutTogetherAndTheNextOneBeginsAnew() {
        String first = "二〇二六年全县水利工作以保障城乡供水安全为主线，".repeat(4) + "完成各项任务。";
        String second = "同时落实河湖长制，实现县级以上河道巡查保洁全覆盖，".repeat(3) + "发现问题限时办结。";
        Document read = read("<p style='text-indent:2em;margin:0'>" + first + "</p><p style='text-indent:2em;margin:0'>"
                + second + "</p>");

        assertThat(read.paragraphs().map(Paragraph::text)).containsExactly(first, second);
    }

    @Test
    void aTableGoesOnOverThePageWithItsHeadToldOnce() {
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "<tr><td>产出指标</td><td>数量指标</td><td>≥" + i + "处</td></tr>")
                .collect(Collectors.joining());
        Document read = read("<table style='-fs-table-paginate:paginate'><thead>" + HEAD + "</thead><tbody>" + rows
                + "</tbody></table>");

        assertThat(read.blocks()).hasSize(1);
        assertThat(rows(read)).hasSize(61);
        assertThat(rows(read).get(60)).containsExactly("产出指标", "数量指标", "≥60处");
        assertThat(read.artefacts())
                .contains(new Artefact(new Place(null, 2, null, null), Artefact.Why.OF_THE_PAGE, "一级指标 二级指标 指标值"));
        Place last = read.rows().skip(60).findFirst().orElseThrow().cell(2).place();
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.line()).isLessThan(60);
    }

    /** The heads of a form's indicators stand below the project's name, and a program prints them over again all the same. */
    @Test
    void aHeadInTheMiddleOfATableIsToldOnceToo() {
        Document read = read(table(form("甲项目", 3)) + nextPage(HEAD + rows(4, 5)));

        assertThat(rows(read))
                .containsExactly(
                        List.of("项目名称", "甲项目", ""),
                        List.of("一级指标", "二级指标", "指标值"),
                        List.of("产出指标", "数量指标", "≥1处"),
                        List.of("产出指标", "数量指标", "≥2处"),
                        List.of("产出指标", "数量指标", "≥3处"),
                        List.of("产出指标", "数量指标", "≥4处"),
                        List.of("产出指标", "数量指标", "≥5处"));
        assertThat(read.artefacts())
                .containsExactly(
                        new Artefact(new Place(null, 2, null, null), Artefact.Why.OF_THE_PAGE, "一级指标 二级指标 指标值"));
    }

    @Test
    void aHeadThatAPageBreakPartsFromItsTableIsToldOnce() {
        Document read = read(table(form("甲项目", 0)) + nextPage(HEAD + rows(1, 2)));

        assertThat(rows(read)).hasSize(4);
        assertThat(read.artefacts()).hasSize(1);
    }

    @Test
    void theHeadOfTheNextFormIsItsOwn() {
        Document read = read(
                table(form("甲项目", 2) + "<tr><td>项目名称</td><td colspan='2'>乙项目</td></tr>") + nextPage(HEAD + rows(3, 4)));

        assertThat(rows(read).subList(4, 6))
                .containsExactly(List.of("项目名称", "乙项目", ""), List.of("一级指标", "二级指标", "指标值"));
        assertThat(read.artefacts()).isEmpty();
    }

    @Test
    void aLineThatSaysThatATableGoesOnIsThePages() {
        Document read = read(table(form("甲项目", 2)) + "<div style='page-break-before:always'>表5 项目支出绩效目标表（续）</div>"
                + table(HEAD + rows(3, 4)));

        assertThat(read.blocks()).hasSize(1);
        assertThat(rows(read)).hasSize(6);
        assertThat(read.artefacts()).extracting(Artefact::text).containsExactly("表5 项目支出绩效目标表（续）", "一级指标 二级指标 指标值");
    }

    private static String form(String name, int rows) {
        return "<tr><td>项目名称</td><td colspan='2'>" + name + "</td></tr>" + HEAD + rows(1, rows);
    }

    private static String rows(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "<tr><td>产出指标</td><td>数量指标</td><td>≥" + i + "处</td></tr>")
                .collect(Collectors.joining());
    }

    private static String nextPage(String rows) {
        return "<div style='page-break-before:always'>" + table(rows) + "</div>";
    }

    private static String table(String rows) {
        return "<table style='table-layout:fixed'><col style='width:30%'/><col style='width:40%'/><col style='width:30%'/>"
                + rows + "</table>";
    }

    @Test
    void aRowThatAPageBreakCutIsOneRow() {
        String filler = "<div style='height:%dpx'></div>";
        String long1 = "全县农村供水工程管网更新、净水设施维修、水质检测和抢修物料采购以及运行维护人员培训".repeat(3);
        Document read = read(filler.formatted(900) + "<table><tr><td style='width:100px'>用途</td><td>" + long1
                + "</td></tr><tr><td>金额</td><td>12.5</td></tr></table>");

        assertThat(rows(read)).containsExactly(List.of("用途", long1), List.of("金额", "12.5"));
    }

    @Test
    void whatPagesCarryIsLeftOutAndToldAndATitleIsNot() {
        String form = "<h2>项目支出绩效目标表</h2><table>" + HEAD + "</table>";
        Document read = read(
                form + "<div style='page-break-before:always'>" + form + "</div><div style='page-break-before:always'>"
                        + form + "</div>",
                "@page{@top-center{content:'云溪县2026年部门预算';font-family:'Noto Sans SC';font-size:8px}"
                        + "@bottom-center{content:'- ' counter(page) ' -';font-family:'Noto Sans SC'}}");

        assertThat(read.paragraphs().map(Paragraph::text)).containsExactly("项目支出绩效目标表", "项目支出绩效目标表", "项目支出绩效目标表");
        assertThat(read.artefacts())
                .extracting(Artefact::text)
                .containsExactlyInAnyOrder("云溪县2026年部门预算", "云溪县2026年部门预算", "云溪县2026年部门预算", "- 1 -", "- 2 -", "- 3 -");
    }

    @Test
    void aPageIsTurnedSoThatItsTextIsUpright() throws IOException {
        byte[] upright = OfficeFiles.pdf("<table>" + HEAD + "</table>", "");
        byte[] turned = changed(upright, document -> {
            PDPage page = document.getPage(0);
            page.setRotation(90);
            try (PDPageContentStream before =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true)) {
                // A quarter turn: what ran to the right now runs up the page.
                before.transform(new Matrix(0, 1, -1, 0, page.getMediaBox().getHeight(), 0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page.setMediaBox(new PDRectangle(
                    page.getMediaBox().getHeight(), page.getMediaBox().getWidth()));
        });

        assertThat(rows(read(turned))).containsExactly(List.of("一级指标", "二级指标", "指标值"));
    }

    @Test
    void aScannedPageIsRefusedAsSuch() throws IOException {
        byte[] scanned = changed(new PDDocument(), document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(flawOf(scanned)).isEqualTo(Flaw.SCANNED);
    }

    @Test
    void aPasswordIsAskedForAndBrokenFilesAreToldApart() throws IOException {
        byte[] whole = OfficeFiles.pdf("<p>绩效目标表</p>", "");
        byte[] locked = changed(whole, document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(flawOf(locked)).isEqualTo(Flaw.LOCKED);
        assertThat(flawOf("%PDF-1.7\n绩效目标表".getBytes(StandardCharsets.UTF_8))).isEqualTo(Flaw.BROKEN);
        assertThat(flawOf(Arrays.copyOf(whole, 600))).isEqualTo(Flaw.BROKEN);
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        byte[] bomb = changed(new PDDocument(), document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try {
                PDStream content = new PDStream(document);
                try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    byte[] spaces = new byte[1024 * 1024];
                    Arrays.fill(spaces, (byte) ' ');
                    for (int i = 0; i < 80; i++) {
                        out.write(spaces);
                    }
                }
                page.setContents(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(flawOf(bomb)).isEqualTo(Flaw.TOO_LARGE);
    }

    @Test
    void aFontOfMoreCodesThanThereAreCharactersIsRefusedBeforeItIsLaidOut() throws IOException {
        byte[] whole = OfficeFiles.pdf("<html><body><p>绩效目标表</p></body></html>", "");

        byte[] endless = changed(whole, document -> document.getPage(0)
                .getResources()
                .getFontNames()
                .forEach(name -> mean("1 beginbfrange <0000> <ffffff00> <4e00> endbfrange", document, name)));
        byte[] many = changed(whole, document -> document.getPage(0)
                .getResources()
                .getFontNames()
                .forEach(name -> mean("9 beginbfrange " + "<0000> <ffff> <4e00>\n".repeat(900), document, name)));

        byte[] belowZero = changed(whole, document -> document.getPage(0)
                .getResources()
                .getFontNames()
                .forEach(name -> mean("1 beginbfrange <80000000> <0000ffff> <4e00> endbfrange", document, name)));

        assertThat(flawOf(endless)).isEqualTo(Flaw.TOO_LARGE);
        assertThat(flawOf(belowZero)).isEqualTo(Flaw.TOO_LARGE);
        assertThat(flawOf(many)).isEqualTo(Flaw.TOO_LARGE);
    }

    private static void mean(String map, PDDocument document, COSName font) {
        try {
            document.getPage(0)
                    .getResources()
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .getCOSDictionary(font)
                    .setItem(
                            COSName.TO_UNICODE,
                            new PDStream(document, new ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] pdf, Consumer<PDDocument> change) throws IOException {
        return changed(Loader.loadPDF(pdf), change);
    }

    private static byte[] changed(PDDocument pdf, Consumer<PDDocument> change) throws IOException {
        try (PDDocument document = pdf;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(document);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Flaw flawOf(byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> read(bytes)).flaw();
    }

    private static Document read(String body) {
        return read(body, "");
    }

    private static Document read(String body, String style) {
        return read(OfficeFiles.pdf("<html><body>" + body + "</body></html>", style));
    }

    private static Document read(byte[] bytes) {
        return new DocumentReader().read(bytes, "file");
    }

    private static List<List<String>> rows(Document document) {
        return document.rows().map(PdfFileTest::texts).toList();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
