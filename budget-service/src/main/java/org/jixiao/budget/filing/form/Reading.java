package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a document says. Paths in findings and lines are JSON pointers into this: projects and indicators by position,
 * until they have ids.
 *
 * @param layout the layout it was recognised as
 * @param sure how sure, 0 to 1, scale 2: the share of what is written that was understood
 * @param department proposed: the fullest name written, as written, and its code; either may be missing
 * @param fiscalYear proposed: the year in the title, else the latest budget year named; null where none is
 * @param objectives 总体绩效目标, one item each, numbering as filed
 * @param sections prose in order; an objective stands among the objectives only
 * @param statement what it states of the department as a whole, beside its prose
 * @param lines what became of every line that is not blank
 * @param places where each field stands, though a line that holds several is told once among the lines
 */
public record Reading(
        String layout,
        BigDecimal sure,
        Coded department,
        @Nullable FiscalYear fiscalYear,
        List<String> objectives,
        List<Section> sections,
        Statement statement,
        List<ProjectReading> projects,
        List<Finding> findings,
        List<LineRead> lines,
        List<PlacedPart> places) {

    private static final Pattern DIVISION_OF_CODE = Pattern.compile("(\\d{6})[0-9A-Z]{15}");

    /** The lines that nobody understood, verbatim. */
    public List<LineRead> notUnderstood() {
        return lines.stream()
                .filter(line -> line.use() == LineRead.Use.NOT_UNDERSTOOD)
                .toList();
    }

    /** The findings that say it is more than one budget can hold; none where it is not. */
    public List<Finding> onSize() {
        return findings.stream().filter(Remark.TOO_BIG::isOf).toList();
    }

    /**
     * Proposed: the six digits that the codes of all projects begin with (财办〔2020〕13号: a code of 21 characters opens
     * with the division). Null where a project has no such code or they differ.
     */
    public @Nullable String division() {
        List<String> divisions = projects.stream()
                .map(project -> Objects.requireNonNullElse(project.details().code(), ""))
                .map(code -> DIVISION_OF_CODE.matcher(code))
                .map(code -> code.matches() ? code.group(1) : "")
                .distinct()
                .toList();
        return divisions.size() == 1 && !divisions.get(0).isEmpty() ? divisions.get(0) : null;
    }
}
