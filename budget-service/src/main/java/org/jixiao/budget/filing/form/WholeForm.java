package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.forms.Layout;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** One reading of one document: its parts are taken one after the other, each by the reader for its kind. */
final class WholeForm {

    private static final int MOST_PROJECTS = 2_000;
    private static final int MOST_PROSE = 256 * 1024;

    private final Document document;
    private final ReadingContext context;
    private final Onlooker onlooker;
    private final int written;
    private final Clerk clerk;
    private final FundLabels fundLabels;
    private final Parts parts;
    private final Statement statement = Statement.empty();
    private final List<ProjectReading> projects = new ArrayList<>();
    private final List<String> objectives = new ArrayList<>();
    private final List<Coded> holders = new ArrayList<>();
    private Coded named = Coded.NONE;

    WholeForm(Document document, ReadingContext context, Onlooker onlooker) {
        this.document = document;
        this.context = context;
        this.onlooker = onlooker;
        this.written = Math.toIntExact(document.fragments().count());
        this.clerk = new Clerk(new Ledger(document), new Notes());
        this.fundLabels = new FundLabels(context.fundLabels());
        this.parts = Parts.of(document, clerk.ledger(), fundLabels);
    }

    Reading read() {
        FiscalYear year = proposeYear();
        FiscalYear used = context.fiscalYear() == null ? year : context.fiscalYear();
        parts.namings().forEach(this::readNaming);
        parts.contacts().forEach(clerk::setAside);
        parts.forms().evaluations().forEach(form -> clerk.notes()
                .add(Remark.SELF_EVALUATION_LEFT_OUT, "/lines", form.place(), form.projectName()));
        parts.departmentForms().forEach(table -> readDepartment(table, used));
        tell();
        Chapters chapters = Chapters.of(parts.outline(), clerk.ledger(), objectives);
        readProjects(used);
        OtherTable others = new OtherTable(clerk, fundLabels, statement, holders, parts.firstUnit());
        parts.forms().others().forEach(others::read);
        new MoneyProse(clerk.ledger(), fundLabels, statement).read(chapters.sections());
        checkSize(chapters);
        tell();
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
                lines,
                clerk.ledger().places());
    }

    private void tell() {
        onlooker.at(clerk.ledger().entered(), written, projects.size());
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
        named = UnitName.isLabelled(line.text()) ? UnitName.of(line.text()) : DepartmentName.named(line.text());
    }

    private void readDepartment(TableRows table, @Nullable FiscalYear year) {
        ReadingContext known = year == null ? context : context.forYear(year);
        DepartmentForm form = new DepartmentForm(clerk, known, inForce(table.unit()), statement);
        form.read(table.rows());
        objectives.addAll(form.objectives());
        named = form.department().name() == null ? named : form.department();
    }

    private void readProjects(@Nullable FiscalYear year) {
        ProjectDraft draft = new ProjectDraft(clerk, context, statement);
        AcrossForms across = new AcrossForms(clerk.notes());
        ProjectTable table = new ProjectTable(clerk, context, year, draft, across);
        for (ProjectForm form : parts.forms().projects()) {
            projects.add(table.read(form, inForce(form.unit()), "/projects/" + projects.size()));
            tell();
        }
        across.tell();
        parts.lists().forEach(list -> readList(list, draft));
    }

    private void readList(ListRows list, ProjectDraft draft) {
        TableFrame frame = TableFrame.read(clerk, list.above(), inForce(list.unit()));
        holders.add(frame.holder());
        named = named.name() == null ? frame.holder() : named;
        list.head().head().rows().forEach(row -> row.written().forEach(cell -> clerk.label(cell, "/projects")));
        new ProjectList(clerk, list.head(), fundLabels, draft, frame.unit(), statement, projects).read(list.rows());
    }

    /** What stands before any unit is stated takes the first that is. */
    private @Nullable MoneyUnit inForce(@Nullable MoneyUnit stated) {
        return stated == null ? parts.firstUnit() : stated;
    }

    private @Nullable FiscalYear proposeYear() {
        Optional<FiscalYear> inTitle = Years.inTitle(parts.outline().root().title())
                .or(this::inFormTitles)
                .or(this::inTableTitle)
                .or(() -> YearMarks.latest(document));
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

    /** The year in the first line that calls itself a table: 2026年度项目申报表. */
    private Optional<FiscalYear> inTableTitle() {
        return document.paragraphs()
                .map(Paragraph::text)
                .filter(text -> text.length() < 60 && LabelText.bare(text).endsWith("表"))
                .filter(text -> FormTitle.of(text).map(FormTitle::name).isEmpty())
                .findFirst()
                .flatMap(Years::inTitle);
    }

    /** The year that stands in the titles of the projects' forms, where all say the same. */
    private Optional<FiscalYear> inFormTitles() {
        List<FiscalYear> years = parts.forms().projects().stream()
                .filter(form -> form.titleName() == null)
                .map(ProjectForm::titleLine)
                .filter(Objects::nonNull)
                .flatMap(line -> Years.inTitle(line.text()).stream())
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
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
        document.artefacts().forEach(artefact -> clerk.notes()
                .add(Remark.on(artefact.why()), "", artefact.place(), artefact.text()));
        List<LineRead> lines = clerk.ledger().close();
        document.fragments().filter(line -> UnitRemark.isUnread(line.text())).forEach(line -> clerk.notes()
                .add(Remark.MONEY_UNIT_UNREAD, "/lines", line.place(), line.text()));
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
