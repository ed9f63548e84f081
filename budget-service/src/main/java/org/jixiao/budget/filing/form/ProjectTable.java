package org.jixiao.budget.filing.form;

import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.forms.ProjectReading;
import org.jspecify.annotations.Nullable;

/** Reads one project's form into a project. */
final class ProjectTable {

    private final Clerk clerk;
    private final @Nullable FiscalYear year;
    private final FundLabels fundLabels;
    private final ProjectDraft draft;
    private final AcrossForms across;

    ProjectTable(
            Clerk clerk, ReadingContext context, @Nullable FiscalYear year, ProjectDraft draft, AcrossForms across) {
        this.clerk = clerk;
        this.year = year;
        this.fundLabels = new FundLabels(context.fundLabels());
        this.draft = draft;
        this.across = across;
    }

    /** @param unit of money in force where it stands; null where none is */
    ProjectReading read(ProjectForm form, @Nullable MoneyUnit unit, String path) {
        ProjectRows rows = new ProjectRows(clerk, path, year, fundLabels);
        rows.read(form.rows());
        rows.fields().takePlainAmount();
        ProjectDraft.Frame frame =
                new ProjectDraft.Frame(form.titleLine(), form.titleName(), Coded.NONE, unit, form.place());
        ProjectReading project = draft.read(path, frame, rows.fields(), rows.plan(), rows.indicators());
        if (!project.classified()) {
            across.add(path, rows.fields());
        }
        return project;
    }
}
