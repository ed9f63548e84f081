package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart: its outline of prose, the forms of its projects, the form of the department, tables that list
 * projects, and tables of any other kind. Says of nothing what it means.
 */
final class Parts {

    private static final int LONGEST_REMARK = 60;

    private final Ledger ledger;
    private final FundLabels fundLabels;
    private final Outline outline = new Outline();
    private final List<ProjectForm> forms = new ArrayList<>();
    private final List<TableRows> departmentForms = new ArrayList<>();
    private final List<TableRows> lists = new ArrayList<>();
    private final List<Fragment> namings = new ArrayList<>();
    private @Nullable ProjectForm form;
    private @Nullable TableRows rows;
    private boolean inDepartmentForm;
    private @Nullable MoneyUnit moneyUnit;

    private Parts(Ledger ledger, FundLabels fundLabels) {
        this.ledger = ledger;
        this.fundLabels = fundLabels;
    }

    static Parts of(Document document, Ledger ledger, FundLabels fundLabels) {
        Parts parts = new Parts(ledger, fundLabels);
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                parts.add(paragraph.fragment());
            } else if (block instanceof Table table) {
                table.rows().forEach(parts::add);
            }
        }
        return parts;
    }

    Outline outline() {
        return outline;
    }

    List<ProjectForm> forms() {
        return forms.stream().filter(ProjectForm::isProject).toList();
    }

    /** Tables that stand by themselves and are no project's form. */
    List<TableRows> otherTables() {
        return forms.stream()
                .filter(one -> !one.isProject())
                .map(one -> new TableRows(one.chapter(), one.rows()))
                .toList();
    }

    List<TableRows> departmentForms() {
        return departmentForms;
    }

    /** Each begins with its head. */
    List<TableRows> lists() {
        return lists;
    }

    /** Lines that name the department and say nothing else: 部门名称：… */
    List<Fragment> namings() {
        return namings;
    }

    /** The unit of money stated for the document as a whole; null where none is. */
    @Nullable
    MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    private void add(Fragment line) {
        Optional<FormTitle> title = FormTitle.of(line.text());
        Optional<Heading> heading = Heading.of(line.text());
        Optional<TableRows> around = departmentFormAround(line, heading);
        if (form != null && !form.isProject()) {
            form = null;
        }
        if (Furniture.is(line.text())) {
            ledger.furniture(line);
        } else if (title.isPresent()) {
            open(line, title.get());
        } else if (around.isPresent()) {
            around.get().rows().add(new Row(List.of(new Cell(List.of(line)))));
        } else if (heading.isPresent()) {
            close();
            outline.heading(heading.get(), line);
        } else if (form != null) {
            form.add(line);
        } else {
            rows = null;
            addProse(line);
        }
    }

    /** A remark between the title of a department's form and its table, or a heading between two of its tables. */
    private Optional<TableRows> departmentFormAround(Fragment line, Optional<Heading> heading) {
        if (rows == null || !inDepartmentForm) {
            return Optional.empty();
        }
        boolean began = rows.rows().stream().anyMatch(row -> row.written().count() > 1);
        boolean belongs = heading.map(one -> DepartmentLabel.of(one.words()).isPresent())
                .orElse(!began && line.text().length() <= LONGEST_REMARK);
        return belongs ? Optional.of(rows) : Optional.empty();
    }

    private void addProse(Fragment line) {
        Optional<MoneyUnit> stated = MoneyUnit.statedIn(line.text());
        if (stated.isPresent()) {
            moneyUnit = stated.get();
            ledger.head(line);
        } else if (DepartmentName.isNaming(line.text())) {
            namings.add(line);
        } else {
            outline.paragraph(line);
        }
    }

    private void add(Row row) {
        Optional<FormTitle> title = row.written().count() == 1
                ? row.written().findFirst().flatMap(cell -> FormTitle.of(cell.text()))
                : Optional.empty();
        if (title.isPresent()) {
            row.written().flatMap(cell -> cell.written()).limit(1).forEach(line -> open(line, title.get()));
            return;
        }
        if (ProjectListHead.of(row, fundLabels).isPresent()) {
            disband();
            close();
            rows = TableRows.under(outline.title());
            lists.add(rows);
        }
        if (rows != null) {
            rows.rows().add(row);
        } else {
            addToForm(row);
        }
    }

    private void addToForm(Row row) {
        if (form == null ? !row.isBlank() : form.endsBefore(row)) {
            form = new ProjectForm(null, null, outline.title());
            forms.add(form);
        }
        if (form != null && !row.isBlank()) {
            form.add(row);
        }
    }

    private void open(Fragment line, FormTitle title) {
        close();
        if (title.wholeDepartment()) {
            rows = TableRows.under(outline.title());
            departmentForms.add(rows);
            inDepartmentForm = true;
            outline.paragraph(line);
        } else {
            form = new ProjectForm(line, title.name(), outline.title());
            forms.add(form);
        }
    }

    /** The title that stood above a list opened no form: it was the list's own. */
    private void disband() {
        if (form == null || !form.isBare()) {
            return;
        }
        forms.remove(form);
        if (form.titleLine() != null) {
            outline.paragraph(form.titleLine());
        }
        form.remarks().forEach(this::addProse);
    }

    private void close() {
        inDepartmentForm = false;
        form = null;
        rows = null;
    }
}
