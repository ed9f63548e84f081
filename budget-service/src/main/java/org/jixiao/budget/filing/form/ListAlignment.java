package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * Puts the rows of a list under its heads where merged cells are gone: a row has nothing for a unit, a project or a level that goes
 * on from the row above, and all that it says stands too far left. The words of the levels show how far.
 *
 * @param shifted whether the row had to be moved
 */
record ListAlignment(Row row, boolean shifted) {

    static ListAlignment under(ProjectListHead head, Row row) {
        if (head.tables().size() != 1 || !head.tables().get(0).dimension().isBlank()) {
            return new ListAlignment(row, false);
        }
        IndicatorHead table = head.tables().get(0).head();
        int dimension = table.index(Column.DIMENSION);
        int category = table.index(Column.CATEGORY);
        int missing = missing(row, dimension, category);
        boolean fits = missing > 0
                && row.cells().stream()
                        .skip(Math.max(0, head.row().size() - missing))
                        .allMatch(Cell::isBlank);
        if (fits) {
            return new ListAlignment(moved(row, missing, head.row().size()), true);
        }
        return ofUnit(head, row);
    }

    /** A row of sums whose word was as wide as what stands before the money: its numbers under the columns of money. */
    static Row ofSums(ProjectListHead head, Row row) {
        List<Integer> money = head.money().stream().sorted().toList();
        List<Integer> numbers = IntStream.range(0, row.size())
                .filter(i -> AmountText.isNumber(row.cell(i).text()))
                .boxed()
                .toList();
        int missing = money.isEmpty() || numbers.isEmpty() ? 0 : money.get(0) - numbers.get(0);
        if (missing <= 0 || !numbers.stream().allMatch(at -> money.contains(at + missing))) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.addAll(numbers.get(0), Collections.nCopies(missing, Cell.missing()));
        return new Row(cells);
    }

    /** How many cells are gone before the first level of a row; 0 where none are, or it names no level. */
    private static int missing(Row row, int dimension, int category) {
        for (int i = 0; i < row.size(); i++) {
            boolean both = Levels.isDimension(row.cell(i)) && Levels.isCategory(row.cell(i + 1));
            if (dimension >= 0 && both) {
                return dimension - i;
            }
            if (Levels.isCategoryOnly(row.cell(i))) {
                return category - i;
            }
        }
        return 0;
    }

    private static Row moved(Row row, int by, int size) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(by, Cell.missing()));
        cells.addAll(row.cells());
        while (cells.size() > size && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return new Row(cells);
    }

    /** A unit and its amount side by side, where the column between them is of projects. */
    private static ListAlignment ofUnit(ProjectListHead head, Row row) {
        int amount = head.at().getOrDefault(Label.AMOUNT, -1);
        int name = head.at().getOrDefault(Label.PROJECT_NAME, -1);
        int stated = IntStream.range(0, row.size())
                .filter(i -> AmountText.isNumber(row.cell(i).text()))
                .findFirst()
                .orElse(-1);
        boolean moved = stated == name
                && amount > name
                && row.written().count() == 2
                && UnitName.isOne(head.cell(row, Label.UNIT).text());
        if (!moved) {
            return new ListAlignment(row, false);
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        Cell money = cells.set(name, Cell.missing());
        while (cells.size() <= amount) {
            cells.add(Cell.missing());
        }
        cells.set(amount, money);
        return new ListAlignment(new Row(cells), true);
    }
}
