package org.jixiao.budget.forms.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What helps to fill in a sheet without standing in it: a note at what is printed; at what is to be filled in a message, what
 * there is to choose from, and a warning where a number is expected. A warning can be passed over: 不涉及 may stand where an
 * amount does.
 */
final class ExcelHelp {

    private static final String WHOLE = "100";
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 7;

    private record Asked(Box.Kind kind, Guide guide) {}

    private final XSSFSheet sheet;
    private final Map<Asked, CellRangeAddressList> asked = new LinkedHashMap<>();

    ExcelHelp(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(CellRangeAddress range, Box.Kind kind, Guide guide) {
        boolean helps = !guide.equals(Guide.NONE);
        if (helps && kind.isPrinted() && guide.choices().isEmpty()) {
            note(range, guide.words());
        } else if (helps || kind.isNumeric()) {
            asked.computeIfAbsent(new Asked(kind, guide), any -> new CellRangeAddressList())
                    .addCellRangeAddress(range);
        }
    }

    /** Writes down what was gathered: a rule for all cells that it is the same for. */
    void finish() {
        asked.forEach(this::rule);
    }

    private void rule(Asked what, CellRangeAddressList cells) {
        DataValidation rule =
                new XSSFDataValidationHelper(sheet).createValidation(constraint(what.kind(), what.guide()), cells);
        rule.setEmptyCellAllowed(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        if (what.kind().isNumeric()) {
            rule.createErrorBox("请填数字", "这里应当填写数字。没有的填 0，不适用的填“不涉及”。");
        }
        if (!what.guide().words().isEmpty()) {
            rule.setShowPromptBox(true);
            rule.createPromptBox("填写说明", what.guide().words());
        }
        sheet.addValidationData(rule);
    }

    private static XSSFDataValidationConstraint constraint(Box.Kind kind, Guide guide) {
        if (!guide.choices().isEmpty()) {
            return new XSSFDataValidationConstraint(guide.choices().toArray(String[]::new));
        }
        if (kind == Box.Kind.PERCENT) {
            return new XSSFDataValidationConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "0", WHOLE);
        }
        return kind.isNumeric()
                ? new XSSFDataValidationConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0")
                : new XSSFDataValidationConstraint(ValidationType.ANY, "");
    }

    /** Shows where the pointer rests on the cell. */
    void note(CellRangeAddress range, String words) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(range.getLastColumn() + 1);
        anchor.setCol2(range.getLastColumn() + NOTE_COLUMNS);
        anchor.setRow1(range.getFirstRow());
        anchor.setRow2(range.getFirstRow() + NOTE_ROWS);
        Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(words));
        sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn()).setCellComment(note);
    }
}
