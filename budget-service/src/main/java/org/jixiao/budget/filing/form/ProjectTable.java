package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Reads one project's form into a project. */
final class ProjectTable {

    private final Clerk clerk;
    private final @Nullable FiscalYear year;
    private final @Nullable MoneyUnit documentUnit;
    private final FundLabels fundLabels;
    private final ClassifiedMarks marks;

    ProjectTable(Clerk clerk, ReadingContext context, @Nullable FiscalYear year, @Nullable MoneyUnit documentUnit) {
        this.clerk = clerk;
        this.year = year;
        this.documentUnit = documentUnit;
        this.fundLabels = new FundLabels(context.fundLabels());
        this.marks = new ClassifiedMarks(context.classifiedMarks());
    }

    ProjectReading read(ProjectForm form, String path) {
        ProjectRows rows = new ProjectRows(clerk, path, year, fundLabels);
        rows.read(form.rows());
        Fields fields = rows.fields();
        FundingTable money = new FundingTable(clerk, path, fields, documentUnit, fundLabels);
        Money amount = money.amount();
        List<Funding> funding = money.funding(amount);
        ProjectTexts texts = new ProjectTexts(clerk, path, fields);
        Project details = new Project(
                texts.code(),
                texts.name(form),
                texts.nature(),
                null,
                texts.term(),
                texts.supervisor(),
                texts.implementer(),
                texts.unit(),
                texts.purpose(),
                funding,
                rows.plan(),
                texts.objectives());
        boolean classified = texts.saysClassified() || marks.standIn(statements(details));
        if (classified) {
            clerk.notes().add(Remark.CLASSIFIED, path, place(form), null);
        }
        Integer line = place(form).line();
        return new ProjectReading(details, amount, classified, rows.indicators(), line == null ? 0 : line);
    }

    private static Stream<String> statements(Project details) {
        String purpose = details.purpose() == null ? "" : details.purpose();
        return Stream.concat(Stream.of(details.name(), purpose), details.objectives().stream());
    }

    private static Place place(ProjectForm form) {
        return form.titleLine() != null
                ? form.titleLine().place()
                : form.rows().stream()
                        .flatMap(Row::written)
                        .findFirst()
                        .orElse(Cell.missing())
                        .place();
    }
}
