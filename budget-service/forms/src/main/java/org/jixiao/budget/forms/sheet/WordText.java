package org.jixiao.budget.forms.sheet;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** How words look in a text. */
final class WordText {

    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String RULE = "B9C1C6";
    private static final String GREY = "6B7780";
    private static final BigInteger TWIPS_PER_INCH = BigInteger.valueOf(1440);

    private WordText() {}

    /** A twentieth of a point, which is what lengths are told in. */
    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(millimetres * 10L).multiply(TWIPS_PER_INCH).divide(BigInteger.valueOf(254));
    }

    static void line(XWPFParagraph paragraph, Line line) {
        switch (line.kind()) {
            case TITLE -> {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                paragraph.setSpacingAfter(120);
                set(paragraph, line.text(), HEI, 16, false);
            }
            case HEADING -> {
                paragraph.setSpacingBefore(120);
                paragraph.setSpacingAfter(60);
                paragraph.setKeepNext(true);
                set(paragraph, line.text(), HEI, 12, false);
            }
            case REMARK -> {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
                set(paragraph, line.text(), SONG, 10, false);
            }
            case TEXT -> {
                paragraph.setSpacingBetween(1.5);
                set(paragraph, line.text(), SONG, 11, false);
            }
        }
    }

    /** A line of room to write: those that follow each other are in one frame. */
    static void room(XWPFParagraph paragraph, Line line, boolean goesOn) {
        line(paragraph, line);
        paragraph.setKeepNext(goesOn);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        CTPBdr frame = paragraph.getCTPPr().getPBdr();
        Stream.of(frame.getTop(), frame.getBottom(), frame.getLeft(), frame.getRight())
                .forEach(side -> side.setColor(RULE));
    }

    static void box(XWPFParagraph paragraph, Box.Kind kind, String text) {
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(20);
        paragraph.setAlignment(
                switch (kind) {
                    case TEXT, ROOM -> ParagraphAlignment.LEFT;
                    case AMOUNT -> ParagraphAlignment.RIGHT;
                    default -> ParagraphAlignment.CENTER;
                });
        set(paragraph, text, SONG, 9, kind == Box.Kind.HEAD);
    }

    /** Small and grey: help at the foot of a page. */
    static void note(XWPFParagraph paragraph, String text) {
        set(paragraph, text, SONG, 8, false);
        paragraph.getRuns().forEach(run -> run.setColor(GREY));
    }

    /** A paragraph that takes next to no room. */
    static XWPFParagraph hair(XWPFDocument file) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        set(paragraph, "", SONG, 1, false);
        return paragraph;
    }

    private static void set(XWPFParagraph paragraph, String text, String font, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        // Who writes into an empty paragraph writes in the face of its mark.
        CTRPr face =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = face.sizeOfRFontsArray() > 0 ? face.getRFontsArray(0) : face.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        if (text.isEmpty()) {
            var mark = paragraph.getCTPPr().addNewRPr();
            mark.addNewRFonts().set(fonts);
            mark.addNewSz().setVal(BigInteger.valueOf(2L * points));
        }
    }
}
