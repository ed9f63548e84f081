package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The rows of one sheet. A row that is one cell over the whole width is running text, a title or a note; a blank row ends a
 * table.
 */
final class SheetRows {

    /** No form is wider; a stray cell far to the right must not make every row so. */
    private static final int WIDEST = 256;

    private final Sheet sheet;
    private final Grid grid;
    private final int width;

    SheetRows(Sheet sheet, Grid grid) {
        this.sheet = sheet;
        this.grid = grid;
        this.width = width(sheet);
    }

    private static int width(Sheet sheet) {
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        return Math.min(width, WIDEST);
    }

    void read() {
        int last = -1;
        for (Row row : sheet) {
            if (row.getRowNum() > last + 1) {
                grid.endTable();
            }
            last = row.getRowNum();
            read(row);
        }
        grid.endTable();
    }

    private void read(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(CellText.of(row.getCell(column)));
        }
        long written = texts.stream().filter(text -> !text.isBlank()).count();
        if (written == 0) {
            grid.endTable();
        } else if (written == 1 && isAcross(row)) {
            grid.paragraph(
                    texts.stream().filter(text -> !text.isBlank()).findFirst().orElse(""));
        } else {
            grid.row(texts);
        }
    }

    /** One cell from the first column to the last. */
    private boolean isAcross(Row row) {
        return width == 1
                || sheet.getMergedRegions().stream()
                        .anyMatch(region -> region.containsRow(row.getRowNum()) && isAcross(region));
    }

    private boolean isAcross(CellRangeAddress region) {
        return region.getFirstColumn() == 0 && region.getLastColumn() >= width - 1;
    }
}
