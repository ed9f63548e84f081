package org.jixiao.budget.filing.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {

    private static final String TEXT = "云溪县农村供水工程维修养护经费绩效目标表\n\t项目名称\n\t农村供水工程维修养护经费\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void readsTextInTheEncodingsThatOfficesUse(String name, byte[] bytes) {
        Document document = read(bytes);

        assertThat(document.fragments().map(Fragment::text))
                .containsExactly("云溪县农村供水工程维修养护经费绩效目标表", "项目名称", "农村供水工程维修养护经费");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\ufeff" + TEXT).getBytes(UTF_8)),
                Arguments.of("UTF-16 with a mark", ("\ufeff" + TEXT).getBytes(UTF_16LE)),
                Arguments.of("GB18030", TEXT.getBytes(Charset.forName("GB18030"))),
                Arguments.of("lines of Windows", TEXT.replace("\n", "\r\n").getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesByName(String name, byte[] bytes, Flaw flaw) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> read(bytes));

        assertThat(refused.flaw()).isEqualTo(flaw);
    }

    static Stream<Arguments> refused() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        return Stream.of(
                Arguments.of("nothing", new byte[0], Flaw.EMPTY),
                Arguments.of("white space", " \n\t \r\n　".getBytes(UTF_8), Flaw.EMPTY),
                Arguments.of("over 32 MB", new byte[DocumentReader.MAX_BYTES + 1], Flaw.TOO_LARGE),
                Arguments.of(
                        "a quarter of a million lines",
                        "\n".repeat(250_001).concat("x").getBytes(UTF_8),
                        Flaw.TOO_LARGE),
                Arguments.of(
                        "half a million cells",
                        "甲\t".repeat(50_001).concat("\n").repeat(10).getBytes(UTF_8),
                        Flaw.TOO_LARGE),
                Arguments.of("a program", HexFormat.of().parseHex("4d5a90000300000004000000ffff0000"), Flaw.NOT_TEXT),
                Arguments.of("noise", noise, Flaw.NOT_TEXT),
                Arguments.of("text with a NUL", "项目\0名称".getBytes(UTF_8), Flaw.NOT_TEXT),
                Arguments.of(
                        "broken UTF-8",
                        new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff, 'a'},
                        Flaw.NOT_TEXT),
                Arguments.of("a line without end", "字".repeat(200_001).getBytes(UTF_8), Flaw.NOT_TEXT),
                Arguments.of("an archive", zip(), Flaw.UNSUPPORTED),
                Arguments.of(
                        "an old office file without content",
                        HexFormat.of().parseHex("d0cf11e0a1b11ae10000"),
                        Flaw.BROKEN),
                Arguments.of(
                        "XML with an external entity",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                                .getBytes(UTF_8),
                        Flaw.UNSUPPORTED),
                Arguments.of("XML behind a mark", "\ufeff\n <!DOCTYPE a []>".getBytes(UTF_8), Flaw.UNSUPPORTED),
                Arguments.of(
                        "a web page of nothing but script",
                        "<HTML><body><script>项目名称</script></body></HTML>".getBytes(UTF_8),
                        Flaw.EMPTY));
    }

    @Test
    void oneCellALineBecomesRows() {
        Document document = read("表题\n\t甲\n\t乙\n\n\t\n\t丙\n\n\n文字\n");

        assertThat(document.blocks()).hasSize(3);
        assertThat(document.rows().map(DocumentReaderTest::texts)).containsExactly(List.of("甲", "乙"), List.of("", "丙"));
    }

    @Test
    void aLineWithoutATabBelowACellBelongsToTheCell() {
        Document document = read("\t绩效目标\n\t1.\n完成管网改造。\n2.按期验收。\n\n");

        Cell goals = document.rows().findFirst().orElseThrow().cell(1);
        assertThat(goals.text()).isEqualTo("1.完成管网改造。2.按期验收。");
        assertThat(goals.fragments()).extracting(line -> line.place().line()).containsExactly(2, 3, 4);
    }

    @Test
    void aCellInQuotesGoesOnOverLinesAsSpreadsheetsWriteIt() {
        Document document = read("\"水务局\n2026年绩效目标\"\n项目\t金额\t目标\n"
                + "\"甲\n（续建）\"\t\"1,200.50\"\t\"1.建成\"\"示范\"\"渠\n2.验收\"\n乙\t\"不是引文\"的\t\"两癌\"\n\"一\t2\t3\n");

        assertThat(document.rows().map(DocumentReaderTest::texts))
                .containsExactly(
                        List.of("项目", "金额", "目标"),
                        List.of("甲（续建）", "1,200.50", "1.建成\"示范\"渠2.验收"),
                        List.of("乙", "\"不是引文\"的", "\"两癌\""),
                        List.of("\"一", "2", "3"));
        assertThat(document.paragraphs().map(Paragraph::text)).containsExactly("水务局", "2026年绩效目标");
        assertThat(document.rows().toList().get(1).cell(2).fragments())
                .extracting(line -> line.place().line())
                .containsExactly(5, 6);
    }

    @Test
    void aRowALineBecomesRowsWithBlankCells() {
        Document document = read("项目\t金额\t备注\n甲\t\t无\n\t12.5\t\n");

        assertThat(document.rows().map(DocumentReaderTest::texts))
                .containsExactly(List.of("项目", "金额", "备注"), List.of("甲", "", "无"), List.of("", "12.5", ""));
        assertThat(document.rows().toList().get(1).cell(2).place()).isEqualTo(Place.NOWHERE.at(2, 3));
    }

    @Test
    void whatProgramsLeftBehindIsTakenOutAndTold() {
        Document document = read("[bookmark: _Toc1]一、目标\n\t甲\u0007乙\n\t[bookmark: _GoBack]\n\n\u202e倒\n");

        assertThat(document.fragments().map(Fragment::text)).containsExactly("一、目标", "甲乙", "倒");
        assertThat(document.artefacts())
                .containsExactly(
                        new Artefact(Place.line(1), Artefact.Why.MARK, "[bookmark: _Toc1]"),
                        new Artefact(Place.line(2), Artefact.Why.MARK, "\u0007"),
                        new Artefact(Place.line(3), Artefact.Why.MARK, "[bookmark: _GoBack]"),
                        new Artefact(Place.line(5), Artefact.Why.MARK, "\u202e"));
    }

    @Test
    void markupInTheMiddleIsText() {
        Document document = read("\t项目名称\n\t<script>alert(1)</script>\n");

        assertThat(document.fragments().map(Fragment::text)).contains("<script>alert(1)</script>");
    }

    @Test
    void aTextMayStandBetweenCommas() {
        Document document = read("项目名称,金额（万元）,绩效目标\n路灯维护,\"1,280.5\",\"维护路灯2万盏，\"\"全亮\"\"\"\n,,\"一行\n又一行\"\n");

        assertThat(document.rows().map(DocumentReaderTest::texts))
                .containsExactly(
                        List.of("项目名称", "金额（万元）", "绩效目标"),
                        List.of("路灯维护", "1,280.5", "维护路灯2万盏，\"全亮\""),
                        List.of("", "", "一行又一行"));
    }

    @Test
    void aTextMayStandBetweenBars() {
        Document document = read("""
                项目绩效目标表

                | 项目名称 | 路灯维护 |
                | --- | --- |
                | 绩效目标 | 维护路灯2万盏。<br>全亮。 |
                |  | 又一行，带\\|的 |
                """);

        assertThat(document.paragraphs()).hasSize(1);
        assertThat(document.rows().map(DocumentReaderTest::texts))
                .containsExactly(List.of("项目名称", "路灯维护"), List.of("绩效目标", "维护路灯2万盏。全亮。"), List.of("", "又一行，带|的"));
    }

    @Test
    void theBarsAtBothEndsMayBeLeftOutAboveALineOfDashes() {
        Document document = read("项目绩效目标表\n\n项目名称 | 路灯维护\n---|---\n绩效目标 | 维护路灯2万盏。\n | 全亮。\n");

        assertThat(document.rows().map(DocumentReaderTest::texts))
                .containsExactly(List.of("项目名称", "路灯维护"), List.of("绩效目标", "维护路灯2万盏。"), List.of("", "全亮。"));
    }

    @Test
    void aBarInASentenceMakesNoTable() {
        assertThat(read("栏目：首页|公开|预算\n| 仅此一行 |\n项目绩效目标如下。\n").tables()).isEmpty();
    }

    @Test
    void sentencesWithCommasAreNoTable() {
        Document document = read("一,二,三，都是正文。\n项目绩效目标如下。\n没有表格。\n");

        assertThat(document.tables()).isEmpty();
        assertThat(document.paragraphs()).hasSize(3);
    }

    @Test
    void whatASitePutsAroundItsPagesIsLeftOutAndTold() {
        Document document = read("""
                <html><body><header><ul><li>首页</li><li>办事服务</li></ul></header>
                <div class="page-crumbs">当前位置：首页</div><div class="header"><h1>绩效目标表</h1></div>
                <div id="content-footer"><table><tr><td>项目名称</td><td>河道清淤</td></tr></table></div>
                <footer>联系电话：000</footer></body></html>""");

        assertThat(document.fragments().map(Fragment::text)).containsExactly("绩效目标表", "项目名称", "河道清淤");
        assertThat(document.artefacts())
                .extracting(Artefact::why, Artefact::text)
                .containsExactly(
                        tuple(Artefact.Why.OF_THE_PAGE, "首页 办事服务"),
                        tuple(Artefact.Why.OF_THE_PAGE, "当前位置：首页"),
                        tuple(Artefact.Why.OF_THE_PAGE, "联系电话：000"));
    }

    private static Document read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Document read(byte[] bytes) {
        return new DocumentReader().read(bytes, "file.txt");
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[1_000_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
