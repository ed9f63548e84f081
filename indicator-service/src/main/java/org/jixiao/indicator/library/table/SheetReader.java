package org.jixiao.indicator.library.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.platform.problem.Refusal;

/** Reads the first sheet of a workbook (.xlsx), cells as they are seen. A formula is refused: what it shows is not what it says. */
final class SheetReader {

    private static final long LARGEST_UNPACKED = 40_000_000;

    private SheetReader() {}

    static List<TableRow> read(byte[] file) {
        try {
            requireSmall(file);
            return rows(file);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            Refusal refusal =
                    Refusal.ofField("", "不是可以读取的 Excel 工作簿（.xlsx）。", "is no workbook (.xlsx) that can be read");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static List<TableRow> rows(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter seen = new DataFormatter();
            List<TableRow> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                TableRow read = new TableRow(
                        row.getRowNum() + 1,
                        IntStream.range(0, Math.max(0, row.getLastCellNum()))
                                .mapToObj(i -> cell(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), seen))
                                .toList());
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            }
            return rows;
        }
    }

    private static String cell(Cell cell, DataFormatter seen) {
        if (cell.getCellType() == CellType.FORMULA) {
            String where = cell.getAddress().formatAsString();
            throw Refusal.ofField("", "单元格 " + where + " 是公式，请改为文字。", "has a formula in cell " + where);
        }
        return seen.formatCellValue(cell);
    }

    /** Unpacked once into nothing: a small file may hold a large one. */
    private static void requireSmall(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            byte[] piece = new byte[8192];
            long unpacked = 0;
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw Refusal.ofField("", "工作簿解压后过大。", "is too large once it is unpacked");
                    }
                }
            }
        }
    }
}
