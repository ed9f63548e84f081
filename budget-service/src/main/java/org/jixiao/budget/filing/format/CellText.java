package org.jixiao.budget.filing.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says. A number is told with all its digits and not as its column rounds it for the eye; a formula by
 * its last result.
 */
final class CellText {

    /** A double is true to fifteen digits; what comes after is its own. */
    private static final MathContext TRUE_DIGITS = new MathContext(15);

    private static final int PERCENT = 2;

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            default -> "";
        };
    }

    private static String number(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isCellDateFormatted(cell)) {
            return new DataFormatter(Locale.CHINA)
                    .formatRawCellContents(
                            cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format);
        }
        BigDecimal exact = new BigDecimal(cell.getNumericCellValue()).round(TRUE_DIGITS);
        if (format != null && format.contains("%")) {
            return plain(exact.movePointRight(PERCENT)) + "%";
        }
        return plain(exact) + unitIn(format);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A word that the format sets behind the number: {@code 0"人"}. */
    private static String unitIn(@Nullable String format) {
        if (format == null) {
            return "";
        }
        int from = format.indexOf('"');
        int to = format.indexOf('"', from + 1);
        return from > 0 && to > from ? format.substring(from + 1, to) : "";
    }
}
