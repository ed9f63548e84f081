package org.jixiao.budget.forms;

import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What is known before anyone fills in a form.
 *
 * @param department nothing where nobody knows
 * @param year null where nobody knows
 * @param funds labels of the region's fund sources
 * @param publicFunds those of them that have a column in a wide table: public accounts, and what is none of them as one
 */
public record Known(
        Coded department,
        @Nullable FiscalYear year,
        List<String> funds,
        List<String> publicFunds,
        Framework framework) {

    public Known {
        funds = List.copyOf(funds);
        publicFunds = List.copyOf(publicFunds);
    }

    /** The year, or where it goes. */
    String printedYear() {
        return year == null ? Words.of("unknown.year") : year.toString();
    }

    /** The department's name, or where it goes. */
    String printedDepartment() {
        return department.name() == null ? Words.of("unknown.department") : department.name();
    }

    String title(String key) {
        return Words.of(key, printedDepartment(), printedYear());
    }
}
