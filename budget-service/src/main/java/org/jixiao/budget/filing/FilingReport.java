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
 * @param contents how much of each kind was read
 * @param projects what became of each project of the document, in its order
 * @param absent projects of the budget that the document does not mention
 * @param proposedChanges what the document says differently from what a person has written
 * @param findings of this document, what was mended among them (severity info); indicators' findings are indicator-service's
 * @param lineCounts what became of everything written, counted
 * @param lines the same line by line, pointers naming projects by id
 * @param notUnderstood those of the lines that nobody understood, verbatim
 */
public record FilingReport(
        String layout,
        BigDecimal confidence,
        Coded proposedDepartment,
        @Nullable FiscalYear proposedYear,
        Contents contents,
        List<ReadProject> projects,
        List<AbsentProject> absent,
        List<ProposedChange> proposedChanges,
        List<Finding> findings,
        LineAccount lineCounts,
        List<LineRead> lines,
        List<LineRead> notUnderstood) {}
