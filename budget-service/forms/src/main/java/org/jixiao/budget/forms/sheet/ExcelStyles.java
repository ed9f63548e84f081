package org.jixiao.budget.forms.sheet;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How lines and boxes look in a workbook: black on white, what is printed on a shade of grey. */
final class ExcelStyles {

    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final byte[] SHADE = {(byte) 0xF1, (byte) 0xF4, (byte) 0xF6};
    private static final byte[] RULE = {(byte) 0x7A, (byte) 0x85, (byte) 0x8C};

    /** Digits as they are, without thousands commas: the reader takes what is displayed and what is meant for the same. */
    private static final String AMOUNT = "0.00####";

    private static final String WRITTEN = "@";

    private final XSSFWorkbook file;
    private final Map<Line.Kind, CellStyle> lines = new EnumMap<>(Line.Kind.class);
    private final Map<Box.Kind, CellStyle> boxes = new EnumMap<>(Box.Kind.class);

    ExcelStyles(XSSFWorkbook file) {
        this.file = file;
    }

    CellStyle of(Line.Kind kind) {
        return lines.computeIfAbsent(kind, this::line);
    }

    CellStyle of(Box.Kind kind) {
        return boxes.computeIfAbsent(kind, this::box);
    }

    private CellStyle line(Line.Kind kind) {
        XSSFCellStyle style = file.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        switch (kind) {
            case TITLE -> {
                style.setFont(font(HEI, 16, false));
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case HEADING -> style.setFont(font(HEI, 11, false));
            case REMARK -> {
                style.setFont(font(SONG, 10, false));
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case TEXT -> {
                style.setFont(font(SONG, 10, false));
                style.setVerticalAlignment(VerticalAlignment.TOP);
                style.setDataFormat(file.createDataFormat().getFormat(WRITTEN));
            }
        }
        return style;
    }

    private CellStyle box(Box.Kind kind) {
        XSSFCellStyle style = file.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font(SONG, 10, kind == Box.Kind.HEAD));
        rule(style);
        if (kind.isPrinted()) {
            style.setFillForegroundColor(new XSSFColor(SHADE));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (kind == Box.Kind.ROOM) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
        style.setAlignment(
                switch (kind) {
                    case TEXT, ROOM -> HorizontalAlignment.LEFT;
                    case AMOUNT -> HorizontalAlignment.RIGHT;
                    default -> HorizontalAlignment.CENTER;
                });
        if (kind == Box.Kind.AMOUNT) {
            style.setDataFormat(file.createDataFormat().getFormat(AMOUNT));
        } else if (!kind.isNumeric()) {
            style.setDataFormat(file.createDataFormat().getFormat(WRITTEN));
        }
        return style;
    }

    private static void rule(XSSFCellStyle style) {
        XSSFColor colour = new XSSFColor(RULE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }

    private XSSFFont font(String name, int points, boolean bold) {
        XSSFFont font = file.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
