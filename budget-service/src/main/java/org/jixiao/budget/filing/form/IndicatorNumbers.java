package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.filing.document.Cell;

/** The numbers down one indicator table. They begin anew with each category, or run through. */
final class IndicatorNumbers {

    private final Notes notes;
    private final List<Note> unnumbered = new ArrayList<>();
    private final Set<Integer> inCategory = new HashSet<>();
    private Cell category = Cell.missing();
    private boolean numbered;
    private boolean anew;
    private int last;

    IndicatorNumbers(Notes notes) {
        this.notes = notes;
    }

    private record Note(String path, Cell cell) {}

    /** Goes on to a row. @param level the category that it goes under */
    void enter(Cell level, Cell cell, String path) {
        IndicatorNumber mark = IndicatorNumber.of(cell.text());
        if (!mark.marked() || mark.name().isBlank()) {
            return;
        }
        if (!level.equals(category)) {
            category = level;
            inCategory.clear();
        }
        Integer number = mark.number();
        if (number == null) {
            unnumbered.add(new Note(path, cell));
            return;
        }
        numbered = true;
        if (!mark.clear()) {
            notes.add(Remark.NUMBER_UNCLEAR, path, cell);
        }
        if (!inCategory.add(number)) {
            notes.add(Remark.NUMBER_TWICE, path, cell);
        } else if (skipsOne(number)) {
            notes.add(Remark.NUMBER_MISSING, path, cell);
        }
        last = number;
    }

    /** Numbers that run through all categories go on from the last; where they have begun anew before, they do not. */
    private boolean skipsOne(int number) {
        anew = anew || number == 1 && last > 0;
        return number > 1 && !inCategory.contains(number - 1) && (anew || number != last + 1);
    }

    /** The table is at its end. Where no row has a number, none lacks one. */
    void close() {
        if (numbered) {
            unnumbered.forEach(note -> notes.add(Remark.NUMBER_MISSING, note.path(), note.cell()));
        }
    }
}
