package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.filing.document.Row;

/** The forms that were found in a document, told apart by what stands in them. */
final class FoundForms {

    private static final Set<DepartmentLabel> OF_A_DEPARTMENT =
            EnumSet.of(DepartmentLabel.BASIC, DepartmentLabel.PROJECT, DepartmentLabel.GOALS);

    private static final Pattern WHOLE =
            Pattern.compile(".{0,20}(?:部门|单位)(?:预算)?整体(?:支出)?(?:年度)?绩效(?:目标|指标)(?:情况|设置)?[:。]?");

    private final Set<ProjectForm> announced = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ProjectForm> forms = new ArrayList<>();
    private final List<ProjectForm> evaluations = new ArrayList<>();
    private final List<ProjectForm> departments = new ArrayList<>();

    /** @param words that stand above it and say what it is */
    void add(ProjectForm form, String words) {
        forms.add(form);
        if (announcesDepartment(words) || announcesDepartment(form.chapter())) {
            announced.add(form);
        }
    }

    /** Whether a line says that what follows is to be reached by the department as a whole. */
    static boolean announcesDepartment(String line) {
        return line.length() <= LabelText.LONGEST
                && WHOLE.matcher(LabelText.bare(line)).matches();
    }

    void remove(ProjectForm form) {
        forms.remove(form);
    }

    /** When all are found: sets aside those that score a year that is over, and those that nobody filled in. */
    void tellApart(Ledger ledger, PrintedForm printed) {
        evaluations.addAll(taken(form -> SelfEvaluation.isIn(form.rows())));
        evaluations.forEach(form -> setAside(form, ledger));
        departments.addAll(taken(this::isOfDepartment));
        taken(form -> form.isProject() && printed.is(form)).forEach(form -> setAside(form, ledger));
    }

    private List<ProjectForm> taken(Predicate<ProjectForm> which) {
        List<ProjectForm> taken = forms.stream().filter(which).toList();
        forms.removeAll(taken);
        return taken;
    }

    /**
     * It has no title and names no project, and asks for the basic expenditure, that for projects, and the goals; or a line above it
     * says that what follows is the department's.
     */
    private boolean isOfDepartment(ProjectForm form) {
        return form.titleLine() == null
                && form.isComplete()
                && !form.namesProject()
                && (announced.contains(form) || asksAsDepartment(form));
    }

    private static boolean asksAsDepartment(ProjectForm form) {
        return form.rows().stream()
                .flatMap(Row::written)
                .flatMap(cell -> DepartmentLabel.of(cell).stream())
                .collect(Collectors.toSet())
                .containsAll(OF_A_DEPARTMENT);
    }

    private static void setAside(ProjectForm unread, Ledger ledger) {
        Optional.ofNullable(unread.titleLine()).ifPresent(ledger::head);
        unread.rows().forEach(row -> row.written().forEach(ledger::head));
    }

    List<ProjectForm> projects() {
        return forms.stream().filter(ProjectForm::isProject).toList();
    }

    /** Forms that score a project after its year, among forms of targets. */
    List<ProjectForm> evaluations() {
        return evaluations;
    }

    /** Tables that stand by themselves and are no project's form. */
    List<TableRows> others() {
        return forms.stream()
                .filter(one -> !one.isProject())
                .map(FoundForms::rows)
                .toList();
    }

    /** Forms of a department that no title announces. */
    List<TableRows> departments() {
        return departments.stream().map(FoundForms::rows).toList();
    }

    private static TableRows rows(ProjectForm form) {
        return new TableRows(form.chapter(), form.unit(), form.rows());
    }
}
