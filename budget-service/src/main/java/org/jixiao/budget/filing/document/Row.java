package org.jixiao.budget.filing.document;

import java.util.List;
import java.util.stream.Stream;

/** A row of a table, cells in the order they stand, blank ones included. */
public record Row(List<Cell> cells) {

    /** No form has more columns. Of a row that is wider, no cell says what another is. */
    public static final int WIDEST = 256;

    public Row {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return written().findAny().isEmpty();
    }

    public Stream<Cell> written() {
        return cells.stream().filter(cell -> !cell.isBlank());
    }

    public int size() {
        return cells.size();
    }

    /** Whether it can be one of a form. */
    public boolean isOfForms() {
        return size() <= WIDEST;
    }

    /** The cell at an index, or a missing one where the row is shorter. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.missing();
    }
}
