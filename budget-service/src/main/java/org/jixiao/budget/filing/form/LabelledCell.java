package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/** A label with its value behind a colon, in one cell or on one line: 项目名称：河道清淤. */
final class LabelledCell {

    private static final Pattern LABELLED = Pattern.compile("^([^:：。；;，,]{2,20}[:：])\\s*(.*\\S)\\s*$", Pattern.DOTALL);

    private LabelledCell() {}

    /** The row with such cells taken apart; the same row where there are none. */
    static Row apart(Row row, Ledger ledger) {
        if (row.written().noneMatch(LabelledCell::isOne)) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (isOne(cell)) {
                cells.addAll(apart(cell, ledger));
            } else {
                cells.add(cell);
            }
        }
        return new Row(cells);
    }

    static boolean isOne(Cell cell) {
        return labelled(cell).isPresent();
    }

    /** The label that a line begins with, where a value follows. */
    static Optional<Label> labelOf(Fragment line) {
        Cell cell = new Cell(List.of(line));
        return labelled(cell).flatMap(found -> Label.of(of(line, found.group(1))));
    }

    private static Optional<Matcher> labelled(Cell cell) {
        Optional<Fragment> first = cell.written().findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = LABELLED.matcher(first.get().text());
        return found.matches()
                        && MoneyUnit.statedIn(first.get().text()).isEmpty()
                        && Label.of(of(first.get(), found.group(1)))
                                .filter(label -> label != Label.CAPTION)
                                .isPresent()
                ? Optional.of(found)
                : Optional.empty();
    }

    private static List<Cell> apart(Cell cell, Ledger ledger) {
        Fragment first = cell.written().findFirst().orElseThrow();
        Matcher found = labelled(cell).orElseThrow();
        List<Fragment> value = new ArrayList<>();
        value.add(ledger.part(first, found.group(2)));
        cell.written().skip(1).forEach(value::add);
        return List.of(new Cell(List.of(ledger.part(first, found.group(1)))), new Cell(value));
    }

    private static Cell of(Fragment at, String text) {
        return new Cell(List.of(Fragment.of(at.place(), text)));
    }
}
