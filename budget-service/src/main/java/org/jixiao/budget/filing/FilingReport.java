package org.jixiao.budget.filing;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.form.LineRead;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a document and what it did.
 *
 * @param layout the layout it was recognised as
 * @param confidence share of what is written that was understood, 0 to 1, scale 2
 * @param proposedDepartment as the document names it; either part may be missing
 * @param proposedYear as the document names it; null where it names none
 * @param objectives how many of the department's goals were read
 * @param sections how many sections of prose were kept
 * @param findings of this document; indicators' findings are indicator-service's
 * @param lines what became of each line, pointers naming projects by id
 * @param notUnderstood the lines nobody understood, verbatim
 */
public record FilingReport(
        String layout,
        BigDecimal confidence,
        Coded proposedDepartment,
        @Nullable FiscalYear proposedYear,
        int objectives,
        int sections,
        List<ReadProject> projects,
        List<ProposedChange> proposedChanges,
        List<Finding> findings,
        LineAccount account,
        List<LineRead> lines,
        List<LineRead> notUnderstood) {}
