package org.jixiao.budget.filing.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;

/** What is written in the hidden rows and columns of one sheet: rows that stand together are told as one, and so is a column. */
final class HiddenCells {

    private static final int LONGEST = 2_000;

    private final Grid grid;
    private final Map<Integer, Written> columns = new TreeMap<>();
    private final Written rows = new Written();
    private int lastRow;

    HiddenCells(Grid grid) {
        this.grid = grid;
    }

    /** Where it begins and what it says. */
    private static final class Written {
        private final StringBuilder text = new StringBuilder();
        private Place place = Place.NOWHERE;

        void add(Place at, String more) {
            place = text.isEmpty() ? at : place;
            if (text.length() < LONGEST) {
                text.append(text.isEmpty() ? "" : " / ").append(more);
            }
        }
    }

    /** @param row from 1 @param texts of its cells that hold anything */
    void row(int row, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        if (row != lastRow + 1) {
            tellRows();
        }
        rows.add(grid.at(row, null), String.join(" ", texts));
        lastRow = row;
    }

    /** @param row from 1 @param column from 1 */
    void column(int row, int column, String text) {
        columns.computeIfAbsent(column, any -> new Written()).add(grid.at(row, column), text);
    }

    /** Tells what was met; the sheet is at its end. */
    void tell() {
        tellRows();
        columns.values()
                .forEach(column -> grid.leaveOut(column.place, Artefact.Why.HIDDEN_COLUMN, column.text.toString()));
    }

    private void tellRows() {
        if (!rows.text.isEmpty()) {
            grid.leaveOut(rows.place, Artefact.Why.HIDDEN_ROWS, rows.text.toString());
            rows.text.setLength(0);
        }
    }
}
