package org.jixiao.budget.filing;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.form.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a document would be read as. Nothing is stored.
 *
 * @param division proposed from the project codes; null where they do not tell
 * @param department proposed: the fullest name written; code and name may be missing
 * @param fiscalYear proposed; null where the document names none
 */
record FilingPreview(
        String layout,
        BigDecimal confidence,
        @Nullable String division,
        Coded department,
        @Nullable FiscalYear fiscalYear,
        List<ReadProject> projects,
        List<Finding> findings) {

    static FilingPreview of(Reading reading) {
        return new FilingPreview(
                reading.layout(),
                reading.sure(),
                reading.division(),
                reading.department(),
                reading.fiscalYear(),
                reading.projects().stream().map(ReadProject::preview).toList(),
                reading.findings());
    }
}
