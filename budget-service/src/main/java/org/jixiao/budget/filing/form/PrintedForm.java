package org.jixiao.budget.filing.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * Tells a project's form that nobody has filled in: all that stands on it was printed. Whose form it is may be printed too; that
 * alone makes no project.
 */
record PrintedForm(FundLabels fundLabels) {

    private static final Set<Label> HOLDERS = EnumSet.of(Label.UNIT, Label.SUPERVISOR, Label.IMPLEMENTER);

    /** 指标1： and …… stand where something is to be written. */
    private static final Pattern MARK = Pattern.compile("(?:指标|目标)\\d{0,2}[:：]?|[.…]{1,12}|_{1,80}");

    boolean is(ProjectForm form) {
        return form.titleName() == null
                && !form.isBare()
                && form.rows().stream().allMatch(this::isPrinted);
    }

    private boolean isPrinted(Row row) {
        if (ProjectForm.opens(row)) {
            return true;
        }
        boolean money = row.written().anyMatch(this::isMoneyLabel);
        boolean holder = false;
        for (Cell cell : row.written().toList()) {
            Optional<Label> label = Label.of(cell);
            holder = label.map(HOLDERS::contains).orElse(holder);
            if (label.isEmpty() && !holder && !isPrinted(cell, money)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMoneyLabel(Cell cell) {
        return fundLabels.isKnown(cell)
                || Label.of(cell).filter(Label.AMOUNT::equals).isPresent();
    }

    private boolean isPrinted(Cell cell, boolean amongMoney) {
        String text = cell.text();
        return Column.of(cell).isPresent()
                || (amongMoney ? fundLabels.isAlike(cell) : fundLabels.isKnown(cell))
                || Levels.isDimension(cell)
                || Levels.isCategory(cell)
                || PlanDay.isOne(text)
                || MoneyUnit.statedIn(text).isPresent()
                || Years.mark(text).isPresent()
                || MARK.matcher(LabelText.bare(text)).matches();
    }
}
