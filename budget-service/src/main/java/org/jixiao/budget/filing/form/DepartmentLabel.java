package org.jixiao.budget.filing.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a form for a department as a whole. What they have been called is data: {@code labels.properties}. */
public enum DepartmentLabel {
    NAME,
    CODE,
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
    /** A sum: of what, its column says. */
    TOTAL,
    /** Says that sources stand below it. */
    SOURCES,
    /** Says that kinds of expenditure stand below it. */
    KINDS,
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

    private static final Set<DepartmentLabel> TOTALS = EnumSet.of(INCOME_TOTAL, EXPENDITURE_TOTAL, TOTAL);

    private static final Pattern PASSING =
            Pattern.compile("\\([^()]*\\)|20\\d\\d年?度?|^[一二三四五六七八九十]{1,2}、|^\\(?[一二三四五六七八九十\\d]{1,2}\\)|^\\d{1,2}[.、]");

    private static final Map<String, DepartmentLabel> BY_SYNONYM = Synonyms.of("department", values());
    private static final Remembered<Optional<DepartmentLabel>> FOUND = new Remembered<>(DepartmentLabel::find);

    static Optional<DepartmentLabel> of(Cell cell) {
        return of(cell.text());
    }

    /** By what it is called, or by that without its year and what stands in brackets: 预算年度（2024年）绩效目标. */
    static Optional<DepartmentLabel> of(String text) {
        return FOUND.of(text);
    }

    private static Optional<DepartmentLabel> find(String text) {
        String key = LabelText.of(text).key();
        return Optional.ofNullable(BY_SYNONYM.get(key))
                .or(() ->
                        Optional.ofNullable(BY_SYNONYM.get(PASSING.matcher(key).replaceAll(""))));
    }

    /** Names an amount. */
    boolean isMoney() {
        return SPENDING.containsKey(this) || TOTALS.contains(this);
    }

    /** The kind of expenditure that it names, if it names one. */
    public Optional<Expenditure.Kind> spending() {
        return Optional.ofNullable(SPENDING.get(this));
    }
}
