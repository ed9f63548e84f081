package org.jixiao.budget.filing.format;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says. A number is told with all its digits and not as its column rounds it for the eye; a formula by
 * its last result, by its error ({@code #REF!}), or by itself where the program that wrote it never worked it out: never as a zero.
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
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && cell instanceof XSSFCell written && !written.getCTCell().isSetV()) {
            return "=" + cell.getCellFormula();
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        CellFormat format = CellFormat.of(cell.getCellStyle());
        if (format.isDate()) {
            return format.date(value);
        }
        BigDecimal exact = new BigDecimal(value).round(TRUE_DIGITS);
        return format.isPercent()
                ? plain(exact.movePointRight(PERCENT)) + "%"
                : plain(exact.movePointLeft(format.scale())) + format.unit();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
