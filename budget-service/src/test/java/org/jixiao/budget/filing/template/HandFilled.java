package org.jixiao.budget.filing.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.budget.forms.TemplateFormat;
import org.jspecify.annotations.Nullable;

/** A blank form as a person fills it in: looks for a label, and writes into the blank right of it or below. */
final class HandFilled {

    /** A cell or a line: where it begins, what stands in it, and how to write into it. */
    private record Blank(int column, String text, Consumer<String> pen) {}

    private interface File {
        void save(ByteArrayOutputStream into) throws IOException;
    }

    private final List<List<Blank>> rows = new ArrayList<>();
    private final File file;

    private HandFilled(File file) {
        this.file = file;
    }

    static HandFilled of(TemplateFormat format, byte[] blank) throws IOException {
        return format == TemplateFormat.XLSX
                ? workbook(new XSSFWorkbook(new ByteArrayInputStream(blank)))
                : text(new XWPFDocument(new ByteArrayInputStream(blank)));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    /** @param nth which of the labels of that name, from 0 */
    HandFilled right(String label, int nth, String value) {
        int row = rowOf(label, nth);
        int at = columnOf(row, label);
        rows.get(row).stream()
                .filter(blank -> blank.column() > at)
                .findFirst()
                .orElseThrow()
                .pen()
                .accept(value);
        return this;
    }

    /** Values in order under the heads from the left on, so many rows below them; null leaves a cell as it is. */
    HandFilled below(String head, int nth, int rowsBelow, @Nullable String... values) {
        int row = rowOf(head, nth);
        List<Blank> heads = rows.get(row);
        int first = IntStream.range(0, heads.size())
                .filter(i -> same(heads.get(i).text(), head))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                int column = heads.get(first + i).column();
                rows.get(row + rowsBelow).stream()
                        .filter(blank -> blank.column() == column)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no cell under " + head))
                        .pen()
                        .accept(value);
            }
        }
        return this;
    }

    /** Fills the gaps of the line that begins so, one after the other. */
    HandFilled gaps(String beginning, String... values) {
        Blank line = rows.stream()
                .flatMap(List::stream)
                .filter(blank -> blank.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
        String text = line.text();
        for (String value : values) {
            text = text.replaceFirst("＿+|【\\p{IsHan}+】", value);
        }
        line.pen().accept(text);
        return this;
    }

    private int rowOf(String label, int nth) {
        int[] found = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).stream().anyMatch(blank -> same(blank.text(), label)))
                .toArray();
        if (found.length <= nth) {
            throw new AssertionError("no " + label + " number " + nth);
        }
        return found[nth];
    }

    private int columnOf(int row, String label) {
        return rows.get(row).stream()
                .filter(blank -> same(blank.text(), label))
                .findFirst()
                .orElseThrow()
                .column();
    }

    private static boolean same(String text, String label) {
        return text.replaceAll("\\s", "").equals(label);
    }

    private static HandFilled workbook(XSSFWorkbook book) {
        HandFilled form = new HandFilled(book::write);
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                List<Blank> blanks = new ArrayList<>();
                for (Cell cell : row) {
                    if (isVisible(sheet, cell)) {
                        blanks.add(new Blank(cell.getColumnIndex(), textOf(cell), value -> write(cell, value)));
                    }
                }
                form.rows.add(blanks);
            }
        }
        return form;
    }

    private static String textOf(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BLANK -> "";
            default -> cell.toString();
        };
    }

    private static boolean isVisible(Sheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(cell))
                .allMatch(region -> isCorner(region, cell));
    }

    private static boolean isCorner(CellRangeAddress region, Cell cell) {
        return region.getFirstRow() == cell.getRowIndex() && region.getFirstColumn() == cell.getColumnIndex();
    }

    /** As a program does with what is typed: a number where the cell is none of text. */
    private static void write(Cell cell, String value) {
        boolean text = "@".equals(cell.getCellStyle().getDataFormatString());
        if (!text && value.matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(value));
        } else {
            cell.setCellValue(value);
        }
    }

    private static HandFilled text(XWPFDocument text) {
        HandFilled form = new HandFilled(text::write);
        for (IBodyElement element : text.getBodyElements()) {
            if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> form.rows.add(blanks(row)));
            } else if (element instanceof XWPFParagraph paragraph) {
                form.rows.add(List.of(new Blank(0, paragraph.getText(), value -> write(paragraph, value))));
            }
        }
        return form;
    }

    private static List<Blank> blanks(XWPFTableRow row) {
        List<Blank> blanks = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            var properties = cell.getCTTc().getTcPr();
            blanks.add(new Blank(
                    column, cell.getText(), value -> write(cell.getParagraphs().get(0), value)));
            column += properties.isSetGridSpan()
                    ? properties.getGridSpan().getVal().intValue()
                    : 1;
        }
        return blanks;
    }

    private static void write(XWPFParagraph paragraph, String value) {
        List<String> lines = value.lines().toList();
        paragraph.getRuns().get(0).setText(lines.get(0), 0);
        for (int i = 1; i < lines.size(); i++) {
            paragraph.getRuns().get(0).addBreak();
            paragraph.getRuns().get(0).setText(lines.get(i));
        }
    }
}
