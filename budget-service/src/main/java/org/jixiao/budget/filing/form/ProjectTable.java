package org.jixiao.budget.filing.form;

import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Reads one project's form into a project. */
final class ProjectTable {

    private final Clerk clerk;
    private final @Nullable FiscalYear year;
    private final FundLabels fundLabels;
    private final ProjectDraft draft;

    ProjectTable(Clerk clerk, ReadingContext context, @Nullable FiscalYear year, ProjectDraft draft) {
        this.clerk = clerk;
        this.year = year;
        this.fundLabels = new FundLabels(context.fundLabels());
        this.draft = draft;
    }

    /** @param unit of money in force where it stands; null where none is */
    ProjectReading read(ProjectForm form, @Nullable MoneyUnit unit, String path) {
        ProjectRows rows = new ProjectRows(clerk, path, year, fundLabels);
        rows.read(form.rows());
        rows.fields().takePlainAmount();
        ProjectDraft.Frame frame =
                new ProjectDraft.Frame(form.titleLine(), form.titleName(), Coded.NONE, unit, place(form));
        return draft.read(path, frame, rows.fields(), rows.plan(), rows.indicators());
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
