package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;

/** The columns of a table of purchases. What their heads have been called is data: {@code labels.properties}. */
public enum ProcurementColumn {
    PROJECT,
    PROJECT_BUDGET,
    ITEM,
    CATALOGUE_CODE,
    UNIT,
    QUANTITY,
    UNIT_PRICE,
    AMOUNT;

    private static final Map<String, ProcurementColumn> BY_HEAD = Synonyms.of("procurement", values());

    static Optional<ProcurementColumn> of(Cell head) {
        return Optional.ofNullable(BY_HEAD.get(LabelText.of(head.text()).key()));
    }
}
