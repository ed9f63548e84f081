package org.jixiao.budget.filing.format.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cells that begin in a row, from left to right; where one reaches in from above there is none.
 *
 * @param page that it begins on, from 1
 */
record PrintedRow(int page, List<PrintedCell> cells) {

    Stream<PrintedCell> written() {
        return cells.stream().filter(cell -> !cell.isBlank());
    }

    String text() {
        return written().map(Wrapping::text).collect(Collectors.joining(" "));
    }

    /** Says the same in cells of the same widths; what a cell says that reaches over the page break may stand above it only. */
    boolean repeats(PrintedRow other) {
        if (cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            PrintedCell cell = cells.get(i);
            PrintedCell same = other.cells.get(i);
            if (!cell.isAsWideAs(same)
                    || !cell.isBlank() && !Wrapping.text(cell).equals(Wrapping.text(same))) {
                return false;
            }
        }
        return true;
    }

    /** With what a page break cut off its cells. */
    PrintedRow and(PrintedRow rest) {
        return new PrintedRow(
                page,
                cells.stream()
                        .map(cell -> rest.under(cell).map(cell::and).orElse(cell))
                        .toList());
    }

    /**
     * It is the rest of a row that a page break cut: where both hold text, the one above ends in a line that has no room for
     * more. A cell whose text stands in its middle may be written in either part alone.
     *
     * @param above the last row of the page before
     */
    boolean goesOnFrom(PrintedRow above) {
        List<PrintedCell> common = written()
                .filter(cell -> above.written().anyMatch(cell::isAsWideAs))
                .toList();
        boolean oneHoldsTheOther = common.size() == written().count()
                || common.size() == above.written().count();
        return common.size() >= (oneHoldsTheOther ? 1 : 2)
                && common.stream().anyMatch(cell -> above.under(cell)
                        .filter(PrintedCell::tellsWraps)
                        .isPresent())
                && common.stream().allMatch(cell -> above.under(cell)
                        .filter(upper -> Wrapping.isCut(upper, cell.first()))
                        .isPresent());
    }

    Optional<PrintedCell> under(PrintedCell cell) {
        return cells.stream().filter(cell::isAsWideAs).findFirst();
    }
}
