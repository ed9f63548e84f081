package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a project's table. What they have been called is data: {@code labels.properties}. */
public enum Label {
    PROJECT_CODE,
    PROJECT_NAME,
    UNIT,
    UNIT_CODE,
    SUPERVISOR,
    IMPLEMENTER,
    NATURE,
    TERM,
    SCALE,
    AMOUNT,
    /** What the project costs over its whole term; the budget of the year is {@link #AMOUNT}. */
    WHOLE_TERM_AMOUNT,
    TOTAL,
    PURPOSE,
    PLAN,
    OBJECTIVES,
    /** What is to be reached over the whole term; the goals of the year are {@link #OBJECTIVES}. */
    WHOLE_TERM_GOALS,
    CLASSIFIED,
    PROJECT_CLASS,
    START,
    END,
    /** What a form asks for and a project has no field for: kept under its own words. */
    FACT,
    /** Asks for a person or how to reach one: no part of a budget, and kept out of what is read. */
    CONTACT,
    /** Says what stands beside or below it and nothing of its own. */
    CAPTION;

    private static final Map<String, Label> BY_SYNONYM = Synonyms.of("label", values());
    private static final List<Label> OF_PROJECT = Arrays.asList(PROJECT_CODE, PROJECT_NAME);

    /** What our own forms call it. */
    public String preferred() {
        return Synonyms.preferred("label", this);
    }

    static Optional<Label> of(Cell cell) {
        LabelText text = LabelText.of(cell.text());
        Optional<Label> named =
                text.names().map(BY_SYNONYM::get).filter(Objects::nonNull).findFirst();
        return OF_PROJECT.contains(named.orElse(null))
                ? named
                : inBrackets(text).or(() -> named);
    }

    /** 项目单位（项目名称）: units and projects stand in one column, and the brackets say so. */
    private static Optional<Label> inBrackets(LabelText text) {
        return Optional.ofNullable(text.bracket()).map(BY_SYNONYM::get).filter(OF_PROJECT::contains);
    }
}
