package org.jixiao.budget.filing.form;

import java.util.regex.Pattern;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.filing.document.Cell;

/** Which department a form is of, while the form is read: the first name and the first code that it gives. */
final class DepartmentIdentity {

    private static final Pattern CODE = Pattern.compile("\\w{3,18}");
    private static final Pattern OWNER = Pattern.compile("^(?:预算|填报|编制)?单位(?:名称)?\\s*[:：].+");

    /** Says what a column is for, or a sum is of, and is no part of a name. */
    private static final Pattern NOTE = Pattern.compile("\\((?:本?部门|单位|汇总|合计)\\)$");

    private final Clerk clerk;
    private Coded department = Coded.NONE;
    private Cell named = Cell.missing();

    DepartmentIdentity(Clerk clerk) {
        this.clerk = clerk;
    }

    /** What is named without a code and with a note in brackets may be anybody. */
    void tellDoubt() {
        String name = department.name();
        if (name != null
                && department.code() == null
                && NOTE.matcher(LabelText.bare(name)).find()) {
            clerk.notes().add(Remark.DEPARTMENT_NAME_DOUBTFUL, "/department", named.place(), name);
        }
    }

    /** Nothing where none is named. */
    Coded department() {
        return department;
    }

    boolean isNamed() {
        return department.name() != null;
    }

    /** 单位：301石桥县水利局, and no other has been named. */
    boolean isOwner(Cell cell) {
        return !isNamed() && OWNER.matcher(cell.text()).matches() && UnitName.isOne(cell.text());
    }

    /** A cell that names it and says so itself. */
    void takeOwner(Cell cell) {
        named = cell;
        department = UnitName.of(clerk.take(cell, "/department"));
    }

    /** A label that names nobody is no name. @return false where another has been named before */
    boolean takeName(Cell value) {
        if (value.isBlank()) {
            return true;
        }
        if (isNamed() && !value.text().equals(department.name())) {
            return false;
        }
        Coded unit = UnitName.of(clerk.take(value, "/department"));
        if (unit.name() == null) {
            return true;
        }
        named = value;
        department = new Coded(unit.code() == null ? department.code() : unit.code(), unit.name());
        return true;
    }

    /** @return false where it is none, or another was given before */
    boolean takeCode(Cell value) {
        if (department.code() != null || !CODE.matcher(value.text()).matches()) {
            return false;
        }
        department = new Coded(clerk.take(value, "/department"), department.name());
        return true;
    }
}
