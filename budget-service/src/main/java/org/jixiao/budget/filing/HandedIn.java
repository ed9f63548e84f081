package org.jixiao.budget.filing;

import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.trace.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * What a reading needs to know of a filing, taken out of the database once.
 *
 * @param budget null where the department had none for that year when it came
 * @param occasion the request that brought it
 */
record HandedIn(
        UUID filing,
        DepartmentKey department,
        FiscalYear year,
        @Nullable UUID budget,
        Mode mode,
        Audit.Actor filer,
        Correlation occasion,
        FiledFile file) {

    static HandedIn of(Filing filing, FiledDocument document) {
        return new HandedIn(
                filing.id(),
                filing.department().key(),
                filing.fiscalYear(),
                filing.budget(),
                filing.mode(),
                filing.filer(),
                filing.occasion(),
                new FiledFile(filing.fileName(), document.bytes(), filing.sha256()));
    }
}
