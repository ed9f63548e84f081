package org.jixiao.indicator.target.revision;

import java.util.UUID;
import java.util.function.Function;
import org.jixiao.budget.contract.FiscalYear;

/**
 * What it takes to say a sheet's words to a person.
 *
 * @param year of the sheet
 * @param definitions names of the library's definitions
 */
record Reader(FiscalYear year, Function<UUID, String> definitions) {

    FiscalYear yearBefore() {
        return new FiscalYear(year.value() - 1);
    }
}
