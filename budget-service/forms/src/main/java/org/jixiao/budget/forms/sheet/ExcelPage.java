package org.jixiao.budget.forms.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays a page out on its sheet, line under line. */
final class ExcelPage {

    /** Width of a column is told in 256ths of a digit, of which one is about 1.95 mm wide. */
    private static final int UNITS_PER_MILLIMETRE = 131;

    private static final int POINTS_PER_LINE = 14;
    private static final int POINTS_BETWEEN = 6;
    private static final int MOST_POINTS = 409;
    private static final int ROOM = 6;
    private static final double SIDE_MARGIN = 0.45;
    private static final double END_MARGIN = 0.6;

    private final XSSFSheet sheet;
    private final Page page;
    private final ExcelStyles styles;
    private final ExcelHelp help;
    private int at;
    private int frozen;
    private int repeated = -1;

    ExcelPage(XSSFSheet sheet, Page page, ExcelStyles styles) {
        this.sheet = sheet;
        this.page = page;
        this.styles = styles;
        this.help = new ExcelHelp(sheet);
    }

    void write() {
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column) * UNITS_PER_MILLIMETRE);
        }
        for (Block block : page.blocks()) {
            if (block instanceof Line line) {
                write(line);
            } else if (block instanceof Grid grid) {
                write(grid);
            }
        }
        help.finish();
        setUp();
    }

    private void write(Line line) {
        Row row = row(points(line));
        CellRangeAddress across = new CellRangeAddress(at, at, 0, page.widths().size() - 1);
        fill(across, line.isRoom() ? styles.of(Box.Kind.ROOM) : styles.of(line.kind()));
        row.getCell(0).setCellValue(line.text());
        if (page.widths().size() > 1) {
            sheet.addMergedRegionUnsafe(across);
        }
        help.add(across, Box.Kind.TEXT, line.guide());
        if (at == 0) {
            help.note(across, page.help());
        }
        at++;
        if (line.kind() == Line.Kind.TITLE && frozen == 0) {
            frozen = at;
        }
    }

    private int points(Line line) {
        int lines = line.isRoom() ? ROOM : Room.lines(line.text(), page.width());
        return switch (line.kind()) {
            case TITLE -> 20 * lines + 2 * POINTS_BETWEEN;
            case HEADING -> POINTS_PER_LINE * lines + 2 * POINTS_BETWEEN;
            default -> POINTS_PER_LINE * lines + POINTS_BETWEEN;
        };
    }

    private void write(Grid grid) {
        int first = at;
        for (Strip strip : grid.strips()) {
            row(POINTS_PER_LINE * strip.lines() + POINTS_BETWEEN);
            at++;
        }
        for (Grid.Placed placed : grid.placed()) {
            write(placed, first);
        }
        if (grid.heads() > 0 && repeated < 0 && page.landscape()) {
            frozen = first + grid.heads();
            repeated = first;
        }
    }

    private void write(Grid.Placed placed, int first) {
        Box box = placed.box();
        CellRangeAddress range = new CellRangeAddress(
                first + placed.row(), first + placed.lastRow(), placed.column(), placed.lastColumn());
        fill(range, styles.of(box.kind()));
        Cell cell = sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn());
        if (!box.text().isEmpty()) {
            set(cell, box);
        }
        if (range.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(range);
        }
        if (box.rows() == 1) {
            grow(sheet.getRow(range.getFirstRow()), Room.lines(box.text(), page.width(placed.column(), box.columns())));
        }
        help.add(range, box.kind(), box.guide());
    }

    private static void set(Cell cell, Box box) {
        if (box.kind().isNumeric() && box.text().matches("-?\\d{1,15}(\\.\\d{1,8})?")) {
            cell.setCellValue(new BigDecimal(box.text()).doubleValue());
        } else {
            cell.setCellValue(box.text());
        }
    }

    private static void grow(Row row, int lines) {
        float points = Math.min(MOST_POINTS, POINTS_PER_LINE * lines + POINTS_BETWEEN);
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), points));
    }

    private Row row(int points) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(Math.min(MOST_POINTS, points));
        return row;
    }

    /** A merged cell keeps its frame only if each cell it covers has it. */
    private void fill(CellRangeAddress range, CellStyle style) {
        range.forEach(address ->
                sheet.getRow(address.getRow()).createCell(address.getColumn()).setCellStyle(style));
    }

    private void setUp() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, SIDE_MARGIN);
        }
        for (PageMargin end : new PageMargin[] {PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(end, END_MARGIN);
        }
        sheet.getFooter().setCenter("&P / &N");
        if (frozen > 0) {
            sheet.createFreezePane(0, frozen);
        }
        if (repeated >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeated, frozen - 1, -1, -1));
        }
    }
}
