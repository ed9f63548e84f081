package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a project's table. What they have been called is data: {@code labels.properties}. */
public enum Label {
    PROJECT_CODE,
    PROJECT_NAME,
    UNIT,
    SUPERVISOR,
    IMPLEMENTER,
    NATURE,
    TERM,
    SCALE,
    AMOUNT,
    TOTAL,
    PURPOSE,
    PLAN,
    OBJECTIVES,
    CLASSIFIED;

    private static final Map<String, Label> BY_SYNONYM = Synonyms.of("label", values());

    /** What our own forms call it. */
    public String preferred() {
        return Synonyms.preferred("label", this);
    }

    static Optional<Label> of(Cell cell) {
        return Optional.ofNullable(BY_SYNONYM.get(LabelText.of(cell.text()).key()));
    }
}
