package org.jixiao.budget.filing.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the head of a table: whose it is, its unit of money, the day it speaks of.
 *
 * @param holder whose it is, with its code; nothing where none is named
 * @param unit null where none is stated
 * @param asOf null where none is stated
 */
record TableFrame(
        Coded holder, @Nullable MoneyUnit unit, @Nullable LocalDate asOf) {

    private static final Pattern DAY = Pattern.compile("(20\\d\\d)[年.-](\\d{1,2})[月.-](\\d{1,2})日?");

    /** @param unitInForce holds where the table states none of its own */
    static TableFrame read(Clerk clerk, List<Row> above, @Nullable MoneyUnit unitInForce) {
        MoneyUnit unit = unitInForce;
        LocalDate asOf = null;
        Coded holder = Coded.NONE;
        for (Row row : above) {
            for (Cell cell : row.written().toList()) {
                Optional<MoneyUnit> stated = MoneyUnit.statedIn(cell.text());
                Optional<LocalDate> day = day(cell.text());
                unit = stated.orElse(unit);
                asOf = day.orElse(asOf);
                if (ContactLine.labelOf(cell.text()).isPresent()) {
                    cell.written().forEach(clerk::setAside);
                } else if (stated.isEmpty() && DepartmentName.isNaming(cell.text())) {
                    clerk.ledger().read(cell, "/department");
                    holder = DepartmentName.named(cell.text());
                } else if (stated.isEmpty() && day.isEmpty() && UnitName.isOne(cell.text())) {
                    holder = UnitName.of(clerk.take(cell, "/department"));
                } else {
                    clerk.ledger().head(cell);
                }
            }
        }
        return new TableFrame(holder, unit, asOf);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text.length() > 60 ? "" : LabelText.bare(text));
        if (!day.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(day.group(2));
        int date = Integer.parseInt(day.group(3));
        return month < 1
                        || month > 12
                        || date < 1
                        || date > 28
                                && date
                                        > LocalDate.of(Integer.parseInt(day.group(1)), month, 1)
                                                .lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), month, date));
    }
}
