package org.jixiao.indicator.library.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet of text cells with a head that stays in sight. */
final class SheetWriter {

    private static final int WIDTH = 18 * 256;

    private final XSSFSheet sheet;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;

    private SheetWriter(XSSFWorkbook workbook) {
        this.sheet = workbook.createSheet("指标库");
        this.head = textStyle(workbook);
        this.text = textStyle(workbook);
        this.quoted = textStyle(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        quoted.setQuotePrefixed(true);
    }

    static byte[] write(List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetWriter(workbook).fill(rows);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(List<List<String>> rows) {
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                fill(row.createCell(j), rows.get(i).get(j), i == 0);
            }
        }
        for (int j = 0; j < rows.get(0).size(); j++) {
            sheet.setColumnWidth(j, WIDTH);
        }
    }

    private void fill(XSSFCell cell, String said, boolean atHead) {
        cell.setCellValue(said);
        CellStyle body = CellGuard.isDangerous(said) ? quoted : text;
        cell.setCellStyle(atHead ? head : body);
    }

    /** Text stays as it is typed: 1-2 does not become a day. */
    private static CellStyle textStyle(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        return style;
    }
}
