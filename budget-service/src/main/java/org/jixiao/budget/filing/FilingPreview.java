package org.jixiao.budget.filing;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.form.Reading;
import org.jspecify.annotations.Nullable;

/** What a document would be read as. Nothing is stored. */
record FilingPreview(
        String layout,
        BigDecimal confidence,
        Coded department,
        @Nullable FiscalYear fiscalYear,
        List<ReadProject> projects,
        List<Finding> findings) {

    static FilingPreview of(Reading reading) {
        return new FilingPreview(
                reading.layout(),
                reading.sure(),
                reading.department(),
                reading.fiscalYear(),
                reading.projects().stream().map(ReadProject::preview).toList(),
                reading.findings());
    }
}
