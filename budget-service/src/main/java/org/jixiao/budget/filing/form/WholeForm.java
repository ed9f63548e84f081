package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/** One reading of one document: its parts are taken one after the other, each by the reader for its kind. */
final class WholeForm {

    private static final int MOST_PROJECTS = 2_000;
    private static final int MOST_PROSE = 256 * 1024;

    private final Document document;
    private final ReadingContext context;
    private final Clerk clerk;
    private final FundLabels fundLabels;
    private final Parts parts;
    private final Statement statement = Statement.empty();
    private final List<ProjectReading> projects = new ArrayList<>();
    private final List<String> objectives = new ArrayList<>();
    private final List<Coded> holders = new ArrayList<>();
    private Coded named = Coded.NONE;

    WholeForm(Document document, ReadingContext context) {
        this.document = document;
        this.context = context;
        this.clerk = new Clerk(new Ledger(document), new Notes());
        this.fundLabels = new FundLabels(context.fundLabels());
        this.parts = Parts.of(document, clerk.ledger(), fundLabels);
    }

    Reading read() {
        FiscalYear year = proposeYear();
        FiscalYear used = context.fiscalYear() == null ? year : context.fiscalYear();
        parts.namings().forEach(this::readNaming);
        parts.departmentForms().forEach(table -> readDepartment(table, used));
        Chapters chapters = Chapters.of(parts.outline(), clerk.ledger(), objectives);
        readProjects(used);
        OtherTable others = new OtherTable(clerk, fundLabels, statement, holders, parts.moneyUnit());
        parts.otherTables().forEach(others::read);
        new MoneyProse(fundLabels, statement).read(chapters.sections());
        checkSize(chapters);
        List<LineRead> lines = account();
        return new Reading(
                layout().id(),
                sure(lines),
                DepartmentName.of(parts.outline().root().title(), named, holders, projects),
                year,
                chapters.objectives(),
                chapters.sections(),
                statement,
                List.copyOf(projects),
                clerk.notes().all(),
                lines);
    }

    private Layout layout() {
        if (!parts.lists().isEmpty()) {
            return Layout.PROJECT_LIST;
        }
        if (projects.isEmpty()) {
            return Layout.DEPARTMENT_FORM;
        }
        return statement.expenditure().isEmpty() && statement.procurement().isEmpty()
                ? Layout.PROJECT_TABLES
                : Layout.WHOLE_BUDGET;
    }

    private void readNaming(Fragment line) {
        clerk.ledger().read(line, "/department");
        named = DepartmentName.named(line.text());
    }

    private void readDepartment(TableRows table, @Nullable FiscalYear year) {
        ReadingContext known = year == null ? context : context.forYear(year);
        DepartmentForm form = new DepartmentForm(clerk, known, parts.moneyUnit(), statement);
        form.read(table.rows());
        objectives.addAll(form.objectives());
        named = form.department().name() == null ? named : form.department();
    }

    private void readProjects(@Nullable FiscalYear year) {
        ProjectTable table = new ProjectTable(clerk, context, year, parts.moneyUnit());
        for (ProjectForm form : parts.forms()) {
            projects.add(table.read(form, "/projects/" + projects.size()));
        }
        for (TableRows list : parts.lists()) {
            ProjectListHead.of(list.rows().get(0), fundLabels)
                    .ifPresent(head -> new ProjectList(clerk, head, context, parts.moneyUnit(), statement, projects)
                            .read(list.rows().subList(1, list.rows().size())));
        }
    }

    private @Nullable FiscalYear proposeYear() {
        Optional<FiscalYear> inTitle = Years.inTitle(parts.outline().root().title());
        FiscalYear year = inTitle.or(() ->
                        Years.latest(document.fragments().map(Fragment::text).toList()))
                .orElse(null);
        Notes notes = clerk.notes();
        if (year != null && context.fiscalYear() != null && !year.equals(context.fiscalYear())) {
            notes.add(Remark.YEAR_DIFFERS, "/fiscalYear", null, year.toString());
        } else if (year != null && inTitle.isEmpty()) {
            notes.add(Remark.YEAR_FROM_TEXT, "/fiscalYear", null, year.toString());
        }
        return year;
    }

    private void checkSize(Chapters chapters) {
        Stream<String> prose =
                chapters.sections().stream().map(Section::paragraphs).flatMap(List::stream);
        int bytes = Stream.concat(prose, chapters.objectives().stream())
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (projects.size() > MOST_PROJECTS || bytes > MOST_PROSE) {
            clerk.notes().add(Remark.TOO_BIG, "", null, projects.size() + " / " + bytes / 1024 + " KB");
        }
    }

    private List<LineRead> account() {
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
