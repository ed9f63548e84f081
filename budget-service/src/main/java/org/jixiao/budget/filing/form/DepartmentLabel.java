package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a form for a department as a whole. What they have been called is data: {@code labels.properties}. */
public enum DepartmentLabel {
    NAME,
    GOALS,
    STAFF,
    SUBORDINATE_UNITS,
    BASIC,
    PERSONNEL,
    OPERATING,
    PROJECT,
    TO_SUPERIOR,
    BUSINESS,
    TO_SUBORDINATE,
    AGENCY_RUNNING,
    INCOME_TOTAL,
    EXPENDITURE_TOTAL,
    /** What has no home of its own and is kept as it stands. */
    FACT,
    /** Says what stands beside or below it and nothing of its own. */
    CAPTION;

    private static final Map<DepartmentLabel, Expenditure.Kind> SPENDING = Map.of(
            BASIC, Expenditure.Kind.BASIC,
            PERSONNEL, Expenditure.Kind.PERSONNEL,
            OPERATING, Expenditure.Kind.OPERATING,
            PROJECT, Expenditure.Kind.PROJECT,
            TO_SUPERIOR, Expenditure.Kind.TO_SUPERIOR,
            BUSINESS, Expenditure.Kind.BUSINESS,
            TO_SUBORDINATE, Expenditure.Kind.TO_SUBORDINATE,
            AGENCY_RUNNING, Expenditure.Kind.AGENCY_RUNNING);

    private static final Map<String, DepartmentLabel> BY_SYNONYM = Synonyms.of("department", values());

    /** What our own forms call it. */
    public String preferred() {
        return Synonyms.preferred("department", this);
    }

    static Optional<DepartmentLabel> of(Cell cell) {
        return of(cell.text());
    }

    static Optional<DepartmentLabel> of(String text) {
        return Optional.ofNullable(BY_SYNONYM.get(LabelText.of(text).key()));
    }

    /** The kind of expenditure that it names, if it names one. */
    public Optional<Expenditure.Kind> spending() {
        return Optional.ofNullable(SPENDING.get(this));
    }
}
