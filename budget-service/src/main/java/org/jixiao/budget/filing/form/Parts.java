package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Fields that open a project's form without a title. */
    private static final Set<Label> OPENING = EnumSet.of(Label.PROJECT_NAME, Label.PROJECT_CODE);

    private static final Pattern NOTE = Pattern.compile("(?:备?注|填报?说明|填报要求|填表说明)\\s?\\d?\\s?[:：.、]");
    private static final int LONGEST_REMARK = 60;

    private final Ledger ledger;
    private final FundLabels fundLabels;
    private final Outline outline = new Outline();
    private final UnitInForce unit = new UnitInForce();
    private final FoundForms forms = new FoundForms();
    private final List<TableRows> departmentForms = new ArrayList<>();
    private final List<ListRows> lists = new ArrayList<>();
    private final List<Fragment> namings = new ArrayList<>();
    private final List<Fragment> contacts = new ArrayList<>();
    private @Nullable ProjectForm form;
    private @Nullable TableRows rows;
    private @Nullable ListRows list;
    private @Nullable Fragment unitOfList;
    private boolean inDepartmentForm;
    private String announced = "";

    private Parts(Ledger ledger, FundLabels fundLabels) {
        this.ledger = ledger;
        this.fundLabels = fundLabels;
    }

    static Parts of(Document document, Ledger ledger, FundLabels fundLabels) {
        Parts parts = new Parts(ledger, fundLabels);
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                UnitRemark.apart(paragraph.fragment(), ledger).forEach(parts::add);
            } else if (block instanceof Table table) {
                parts.add(TableRows.ofForms(table));
            }
        }
        parts.endList();
        parts.forms.tellApart(ledger, new PrintedForm(fundLabels));
        parts.departmentForms.addAll(parts.forms.departments());
        return parts;
    }

    Outline outline() {
        return outline;
    }

    FoundForms forms() {
        return forms;
    }

    List<TableRows> departmentForms() {
        return departmentForms;
    }

    List<ListRows> lists() {
        return lists;
    }

    /** Lines that name the department and say nothing else: 部门名称：… */
    List<Fragment> namings() {
        return namings;
    }

    /** Lines that say whom to call. */
    List<Fragment> contacts() {
        return contacts;
    }

    /** The first unit of money that the document states, for what stands before it; null where it states none. */
    @Nullable
    MoneyUnit firstUnit() {
        return unit.first();
    }

    private void add(Fragment line) {
        endList();
        if (list != null
                && UnitName.isOne(line.text())
                && Heading.of(line.text()).isEmpty()) {
            unitOfList = line;
            return;
        }
        Optional<FormTitle> title = FormTitle.of(line.text());
        Optional<Heading> heading = Heading.of(line.text())
                .filter(any -> form == null || !FormTitle.isOfPart(line.text()) && !form.goesOnUnder(any));
        Optional<TableRows> around = departmentFormAround(line, heading);
        if (form != null && (!form.isProject() || form.isComplete() && standsBehind(line))) {
            form = null;
        }
        if (Furniture.is(line.text())) {
            ledger.furniture(line);
        } else if (title.isPresent()) {
            open(line, title.get());
        } else if (around.isPresent() && ContactLine.labelOf(line.text()).isPresent()) {
            contacts.add(line);
        } else if (around.isPresent()) {
            around.get().rows().add(new Row(List.of(new Cell(List.of(line)))));
        } else if (heading.isPresent()) {
            close();
            announced = "";
            outline.heading(heading.get(), line);
        } else if (form != null
                || LabelledCell.labelOf(line).filter(OPENING::contains).isPresent()) {
            addToForm(new Row(List.of(new Cell(List.of(line)))), line);
        } else {
            rows = null;
            list = null;
            addProse(line);
        }
    }

    /** The title of the next table, or a note below a form that is whole. */
    private static boolean standsBehind(Fragment line) {
        return FormTitle.beginsTable(line.text()) || NOTE.matcher(line.text()).lookingAt();
    }

    /** A remark between the title of a department's form and its table, or a heading between two of its tables. */
    private Optional<TableRows> departmentFormAround(Fragment line, Optional<Heading> heading) {
        if (rows == null || !inDepartmentForm) {
            return Optional.empty();
        }
        boolean began = rows.rows().stream().anyMatch(row -> row.written().count() > 1);
        boolean belongs = heading.map(one -> DepartmentLabel.of(one.words()).isPresent())
                .orElse(line.text().length() <= LONGEST_REMARK
                        && (!began || DepartmentLabel.of(line.text()).isPresent()));
        return belongs ? Optional.of(rows) : Optional.empty();
    }

    private void addProse(Fragment line) {
        if (unit.takes(line)) {
            ledger.head(line);
        } else if (DepartmentName.isNaming(line.text()) || UnitName.isLabelled(line.text())) {
            namings.add(line);
        } else if (ContactLine.labelOf(line.text()).isPresent()) {
            contacts.add(line);
        } else {
            outline.paragraph(line);
            announced = FoundForms.announcesDepartment(line.text()) ? line.text() : announced;
        }
    }

    /** A unit's name between two tables of a list ended it after all. */
    private void endList() {
        Fragment line = unitOfList;
        unitOfList = null;
        if (line != null) {
            close();
            addProse(line);
        }
    }

    private void add(List<Row> table) {
        if (unitOfList != null && list != null && list.goesOnWith(table)) {
            list.addUnit(unitOfList);
            unitOfList = null;
        }
        endList();
        int at = 0;
        while (at < table.size()) {
            at += add(table, at);
        }
    }

    /** @return how many rows it takes */
    private int add(List<Row> table, int at) {
        Row row = UnitRemark.apart(table.get(at), ledger);
        Optional<Fragment> alone = row.written().count() == 1
                ? row.written().flatMap(Cell::written).findFirst()
                : Optional.empty();
        Optional<FormTitle> title = alone.flatMap(line -> FormTitle.of(line.text()));
        if (title.isPresent()) {
            open(alone.get(), title.get());
            return 1;
        }
        if (alone.filter(line -> NOTE.matcher(line.text()).lookingAt()).isPresent() && form == null) {
            row.written().flatMap(Cell::written).forEach(outline::paragraph);
            return 1;
        }
        Optional<ProjectListHead> head = ProjectListHead.at(table, at, fundLabels);
        if (head.isPresent() && (list == null || !list.head().repeats(row))) {
            List<Row> above = disband();
            close();
            list = ListRows.under(head.get(), above, unit.last());
            lists.add(list);
            return head.get().head().depth();
        }
        if (list != null) {
            list.rows().add(row);
        } else if (rows != null) {
            rows.rows().add(row);
        } else {
            addToForm(row, null);
        }
        return 1;
    }

    private void addToForm(Row row, @Nullable Fragment line) {
        Row apart = LabelledCell.apart(row, ledger);
        if (form == null ? !row.isBlank() : form.endsBefore(apart)) {
            form = new ProjectForm(null, null, outline.title(), unit.last());
            forms.add(form, announced);
        }
        if (form == null || row.isBlank()) {
            return;
        }
        unit.hear(apart);
        if (line == null) {
            form.add(row, apart);
        } else {
            form.add(line, apart);
        }
    }

    /** A title above a title: the same said again over the table, or one for all the forms that follow. */
    private void open(Fragment line, FormTitle title) {
        ProjectForm bare = form != null && form.titleLine() != null && form.isBare() ? form : null;
        if (bare != null && title.name() == null && !title.wholeDepartment()) {
            ledger.head(line);
            return;
        }
        if (bare != null && bare.titleName() == null) {
            leave(bare);
        }
        close();
        announced = "";
        if (title.wholeDepartment()) {
            rows = TableRows.under(outline.title(), unit.last());
            departmentForms.add(rows);
            inDepartmentForm = true;
            outline.paragraph(line);
        } else {
            form = new ProjectForm(line, title.name(), outline.title(), unit.last());
            forms.add(form, announced);
        }
    }

    /** The title that stood above a list opened no form: it was the list's own, and so is what else stands above its head. */
    private List<Row> disband() {
        if (form == null || form.isProject() && !form.isFrame()) {
            return List.of();
        }
        leave(form);
        return form.tableRows();
    }

    /** It is no form: what stands above its table is prose. */
    private void leave(ProjectForm unopened) {
        forms.remove(unopened);
        if (unopened.titleLine() != null) {
            outline.paragraph(unopened.titleLine());
        }
        unopened.remarks().forEach(this::addProse);
    }

    private void close() {
        inDepartmentForm = false;
        form = null;
        rows = null;
        list = null;
    }
}
