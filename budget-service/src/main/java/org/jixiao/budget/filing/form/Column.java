package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;

/** The columns of an indicator table. What their heads have been called is data: {@code labels.properties}. */
public enum Column {
    /** The number of a row. It says nothing. */
    ORDINAL(""),
    DIMENSION("dimension"),
    CATEGORY("category"),
    NAME("name"),
    DEFINITION("definition"),
    COMPARATOR("target"),
    TARGET("target"),
    MEASURE("target"),
    WHOLE_TERM("wholeTerm"),
    BASIS("basis"),
    WEIGHT("weight"),
    FILL("fill"),
    /** What a table has beside all these: kept with the definition, under the words of its head. */
    NOTE("definition");

    private static final Map<String, Column> BY_HEAD = Synonyms.of("column", values());

    private final String field;

    Column(String field) {
        this.field = field;
    }

    static Optional<Column> of(Cell head) {
        return LabelText.of(head.text())
                .names()
                .map(BY_HEAD::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where its cells go in an indicator row. */
    String field() {
        return field;
    }
}
