package org.jixiao.budget.filing.format;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet is shown. Rows and columns that somebody hid are not; a row that a filter hides is, for a filter is a way of
 * looking at a list and takes nothing from it.
 */
final class SheetView {

    private final Sheet sheet;
    private final Map<CellAddress, CellRangeAddress> merged;
    private final @Nullable CellRangeAddress filtered;

    SheetView(Sheet sheet) {
        this.sheet = sheet;
        this.merged = sheet.getMergedRegions().stream()
                .collect(Collectors.toMap(
                        region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()),
                        Function.identity(),
                        (one, other) -> one));
        this.filtered = filtered(sheet);
    }

    private static @Nullable CellRangeAddress filtered(Sheet sheet) {
        if (sheet instanceof XSSFSheet newer) {
            return newer.getCTWorksheet().isSetAutoFilter()
                    ? CellRangeAddress.valueOf(
                            newer.getCTWorksheet().getAutoFilter().getRef())
                    : null;
        }
        for (Name name : sheet.getWorkbook().getAllNames()) {
            boolean here = name.getSheetIndex() == sheet.getWorkbook().getSheetIndex(sheet);
            if (here && name.getNameName().toLowerCase(Locale.ROOT).endsWith("_filterdatabase")) {
                AreaReference area = new AreaReference(
                        name.getRefersToFormula(), sheet.getWorkbook().getSpreadsheetVersion());
                return new CellRangeAddress(
                        area.getFirstCell().getRow(), area.getLastCell().getRow(),
                        area.getFirstCell().getCol(), area.getLastCell().getCol());
            }
        }
        return null;
    }

    boolean shows(Row row) {
        return !row.getZeroHeight() || filtered != null && filtered.containsRow(row.getRowNum());
    }

    /** A cell that reaches over hidden columns is seen in the others. */
    boolean shows(Cell cell) {
        CellRangeAddress region = regionOf(cell);
        int last = region == null ? cell.getColumnIndex() : region.getLastColumn();
        for (int column = cell.getColumnIndex(); column <= last; column++) {
            if (!sheet.isColumnHidden(column)) {
                return true;
            }
        }
        return false;
    }

    /** How many columns it covers. */
    int columns(Cell cell) {
        CellRangeAddress region = regionOf(cell);
        return region == null ? 1 : region.getLastColumn() - region.getFirstColumn() + 1;
    }

    private @Nullable CellRangeAddress regionOf(Cell cell) {
        return merged.get(cell.getAddress());
    }
}
