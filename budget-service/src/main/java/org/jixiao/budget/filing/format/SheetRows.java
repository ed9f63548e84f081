package org.jixiao.budget.filing.format;

import static org.jixiao.budget.filing.document.Row.WIDEST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jixiao.budget.filing.document.Artefact;

/**
 * The rows of one sheet, each as far as it is written. A row that is one cell over most of the width is running text, a title or a
 * note, and so is a lone cell that a table begins with, where no lines are drawn around it; a blank row ends a table.
 */
final class SheetRows {

    /** Share of the width from which on a title is one: whoever drew it may have missed a column. */
    private static final double MOST = 0.6;

    /** One row in so many, or one of few, may hold a cell gone astray. */
    private static final int ASTRAY = 50;

    private final Sheet sheet;
    private final Grid grid;
    private final SheetView view;
    private final HiddenCells hidden;

    /** As wide as some of its rows are: a few cells may have gone astray. */
    private final int width;

    SheetRows(Sheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
        this.view = new SheetView(sheet);
        this.hidden = new HiddenCells(grid);
        List<Integer> widths = StreamSupport.stream(sheet.spliterator(), false)
                .map(SheetRows::written)
                .sorted(Collections.reverseOrder())
                .toList();
        this.width = widths.isEmpty() ? 0 : width(widths);
    }

    /** @param widths of all rows, the widest first; more than one where any is */
    private static int width(List<Integer> widths) {
        int common = widths.get(Math.min(Math.max(1, widths.size() / ASTRAY), widths.size() - 1));
        return Math.max(common, Math.min(widths.get(0), 2));
    }

    /** Its columns up to the last that says anything. */
    private static int written(Row row) {
        int last = 0;
        for (Cell cell : row) {
            if (!CellText.of(cell).isBlank()) {
                last = cell.getColumnIndex() + 1;
            }
        }
        return last;
    }

    void read() {
        int last = -1;
        for (Row row : sheet) {
            if (row.getRowNum() > last + 1) {
                grid.endTable();
            }
            last = row.getRowNum();
            grid.skipTo(last + 1);
            if (view.shows(row)) {
                read(row);
            } else {
                hidden.row(last + 1, texts(row));
            }
        }
        grid.endTable();
        hidden.tell();
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(CellText::of)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void leaveOut(Cell cell, String text) {
        int line = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        if (view.shows(cell)) {
            grid.leaveOut(grid.at(line, column), Artefact.Why.FAR_OUT, text);
        } else {
            hidden.column(line, column, text);
        }
    }

    private void read(Row row) {
        List<String> texts = new ArrayList<>();
        List<Cell> written = new ArrayList<>();
        for (Cell cell : row) {
            String text = CellText.of(cell);
            if (text.isBlank()) {
                continue;
            }
            if (cell.getColumnIndex() < WIDEST && view.shows(cell)) {
                texts.addAll(Collections.nCopies(cell.getColumnIndex() - texts.size(), ""));
                texts.add(text);
                written.add(cell);
            } else {
                leaveOut(cell, text);
            }
        }
        if (written.isEmpty()) {
            grid.endTable();
        } else if (written.size() == 1 && isTitle(written.get(0))) {
            title(row, texts.get(texts.size() - 1));
        } else {
            texts.addAll(Collections.nCopies(Math.max(0, Math.min(width, WIDEST) - texts.size()), ""));
            grid.row(texts);
        }
    }

    /** A cell with lines around it is one of a table, whose other cells nobody has filled in. */
    private static boolean isDrawnAround(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style.getBorderLeft() != BorderStyle.NONE && style.getBorderTop() != BorderStyle.NONE;
    }

    private void title(Row row, String text) {
        text.lines().forEach(line -> {
            grid.skipTo(row.getRowNum() + 1);
            grid.paragraph(line);
        });
    }

    private static boolean namesTable(Cell cell) {
        return CellText.of(cell).strip().endsWith("表");
    }

    /** A lone cell that stands above a table, or over most of it with no lines around it: those make it a banner of the table. */
    private boolean isTitle(Cell cell) {
        boolean centred = cell.getCellStyle().getAlignment() == HorizontalAlignment.CENTER_SELECTION;
        boolean between = grid.isBetweenTables();
        return width <= 1
                || centred
                || view.columns(cell) >= MOST * width && (between || !isDrawnAround(cell) || namesTable(cell))
                || between && !isDrawnAround(cell);
    }
}
