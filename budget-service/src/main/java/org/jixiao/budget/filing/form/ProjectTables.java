package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jspecify.annotations.Nullable;

/** The department's goals in prose, then a table for each project: code, money, spending plan, goals, indicators. */
final class ProjectTables implements Layout {

    private static final int MOST_PROJECTS = 2_000;
    private static final int MOST_PROSE = 256 * 1024;

    @Override
    public String id() {
        return "project-tables";
    }

    @Override
    public int signs(Document document) {
        boolean titled =
                document.paragraphs().anyMatch(line -> FormTitle.of(line.text()).isPresent());
        boolean goals = document.paragraphs()
                .map(Paragraph::text)
                .flatMap(text -> Heading.of(text).stream())
                .anyMatch(Heading::isOverallGoals);
        boolean indicators =
                document.rows().anyMatch(row -> IndicatorHead.of(row).isPresent());
        boolean labels = document.rows()
                .anyMatch(row -> row.written().findFirst().flatMap(Label::of).isPresent());
        return (titled ? 3 : 0) + (goals ? 3 : 0) + (indicators ? 3 : 0) + (labels ? 1 : 0);
    }

    @Override
    public Reading read(Document document, ReadingContext context) {
        Clerk clerk = new Clerk(new Ledger(document), new Notes());
        Parts parts = Parts.of(document, clerk.ledger());
        FiscalYear year = proposeYear(parts, document, context, clerk.notes());
        FiscalYear used = context.fiscalYear() == null ? year : context.fiscalYear();
        Chapters chapters = Chapters.of(parts.outline(), clerk.ledger());
        List<ProjectReading> projects = projects(parts, context, used, clerk);
        checkSize(chapters, projects, clerk.notes());
        List<LineRead> lines = account(document, clerk);
        Coded department = DepartmentName.of(parts.outline().root().title(), projects);
        return new Reading(
                id(),
                sure(lines),
                department,
                year,
                chapters.objectives(),
                chapters.sections(),
                projects,
                clerk.notes().all(),
                lines);
    }

    private static @Nullable FiscalYear proposeYear(
            Parts parts, Document document, ReadingContext context, Notes notes) {
        FiscalYear inTitle = Years.inTitle(parts.outline().root().title()).orElse(null);
        FiscalYear year = inTitle != null
                ? inTitle
                : Years.latest(document.fragments().map(Fragment::text).toList())
                        .orElse(null);
        if (year != null && context.fiscalYear() != null && !year.equals(context.fiscalYear())) {
            notes.add(Remark.YEAR_DIFFERS, "/fiscalYear", null, year.toString());
        } else if (year != null && inTitle == null) {
            notes.add(Remark.YEAR_FROM_TEXT, "/fiscalYear", null, year.toString());
        }
        return year;
    }

    private static List<ProjectReading> projects(
            Parts parts, ReadingContext context, @Nullable FiscalYear year, Clerk clerk) {
        ProjectTable table = new ProjectTable(clerk, context, year, parts.moneyUnit());
        List<ProjectReading> projects = new ArrayList<>();
        for (ProjectForm form : parts.forms()) {
            projects.add(table.read(form, "/projects/" + projects.size()));
        }
        return List.copyOf(projects);
    }

    private static void checkSize(Chapters chapters, List<ProjectReading> projects, Notes notes) {
        Stream<String> prose =
                chapters.sections().stream().map(Section::paragraphs).flatMap(List::stream);
        int bytes = Stream.concat(prose, chapters.objectives().stream())
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (projects.size() > MOST_PROJECTS || bytes > MOST_PROSE) {
            notes.add(Remark.TOO_BIG, "", null, projects.size() + " / " + bytes / 1024 + " KB");
        }
    }

    private static List<LineRead> account(Document document, Clerk clerk) {
        document.artefacts()
                .forEach(artefact -> clerk.notes().add(Remark.ARTEFACT_REMOVED, "", artefact.place(), artefact.text()));
        List<LineRead> lines = clerk.ledger().close();
        StrayLines.of(lines)
                .forEach(run -> clerk.notes().add(Remark.NOT_UNDERSTOOD, "/lines", run.place(), run.text()));
        return lines;
    }

    private static BigDecimal sure(List<LineRead> lines) {
        long understood = lines.stream()
                .filter(line -> line.use() != LineRead.Use.NOT_UNDERSTOOD)
                .count();
        return BigDecimal.valueOf(understood).divide(BigDecimal.valueOf(lines.size()), 2, RoundingMode.DOWN);
    }
}
