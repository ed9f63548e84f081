package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * Puts the cells of a row under the heads they belong to: a row may have lost its leading blank cell or gained blank ones,
 * and the words of the second level show it.
 */
record RowAlignment(Row row, boolean shifted) {

    private static final Pattern MARKED = Pattern.compile("指标\\s?\\d{1,2}\\s?[:：]");
    private static final Pattern COMPARATOR = Pattern.compile("[≥≤=<>≧≦]{1,2}|定性");

    static RowAlignment under(IndicatorHead head, Row row) {
        if (!head.has(Column.CATEGORY)) {
            return new RowAlignment(row, false);
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        if (hasSlippedComparator(head, cells)) {
            cells.add(0, Cell.missing());
            cells.remove(cells.size() - 1);
            return new RowAlignment(new Row(cells), true);
        }
        if (hasSlippedName(head, cells)) {
            return new RowAlignment(byMark(head, cells), true);
        }
        int category = head.index(Column.CATEGORY);
        int found = categoryIn(cells);
        boolean shifted = found >= 0 && found != category && mayMove(head, cells, found, category);
        if (shifted) {
            move(cells, found, category);
        }
        int lost = shifted || found == category ? 0 : lost(head, cells);
        cells.addAll(0, Collections.nCopies(lost, Cell.missing()));
        boolean squeezed = lost > 0 || squeeze(cells, head.size(), category);
        return new RowAlignment(new Row(cells), shifted || squeezed);
    }

    // Merged cells are gone: what is left begins with a category or a name, and reaches to the last column.
    private static int lost(IndicatorHead head, List<Cell> cells) {
        int missing = head.size() - cells.size();
        boolean level = !cells.isEmpty() && isDimensionOnly(cells.get(0));
        boolean begins = missing > 0
                && (level
                        ? missing == head.index(Column.DIMENSION)
                        : missing == head.index(Column.CATEGORY) || missing == head.index(Column.NAME));
        boolean whole = cells.stream().noneMatch(Cell::isBlank)
                && !head.row().cell(head.size() - 1).isBlank();
        return begins && whole && cells.size() > 1 ? missing : 0;
    }

    private static boolean isDimensionOnly(Cell cell) {
        return Levels.isDimension(cell) && !Levels.isCategory(cell);
    }

    // A comparator stands in the column before its own, a number in its own: the whole row has lost its first cell.
    private static boolean hasSlippedComparator(IndicatorHead head, List<Cell> cells) {
        int comparator = head.index(Column.COMPARATOR);
        return comparator > 0
                && cells.size() == head.size()
                && cells.get(cells.size() - 1).isBlank()
                && isComparator(cells.get(comparator - 1))
                && !isComparator(cells.get(comparator))
                && !cells.get(comparator).isBlank();
    }

    // 指标2: shows where the name is; where it does not stand under its head, neither does what follows.
    private static boolean hasSlippedName(IndicatorHead head, List<Cell> cells) {
        int marked = marked(cells);
        return marked >= 0
                && head.has(Column.NAME)
                && marked < head.index(Column.NAME)
                && cells.subList(0, marked).stream().allMatch(Cell::isBlank);
    }

    private static int marked(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (MARKED.matcher(cells.get(i).text()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    private static Row byMark(IndicatorHead head, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(Collections.nCopies(head.index(Column.NAME), Cell.missing()));
        cells.stream().skip(marked(cells)).filter(cell -> !cell.isBlank()).forEach(row::add);
        return new Row(row);
    }

    private static boolean isComparator(Cell cell) {
        return COMPARATOR.matcher(LabelText.bare(cell.text())).matches();
    }

    private static int categoryIn(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (Levels.isCategoryOnly(cells.get(i))) {
                return i;
            }
        }
        return -1;
    }

    // Only a row whose length is off, or that ends in blanks, has slipped; otherwise the word is where its writer put
    // it.
    private static boolean mayMove(IndicatorHead head, List<Cell> cells, int found, int category) {
        int distance = category - found;
        if (distance < 0) {
            return cells.subList(0, found).stream().filter(Cell::isBlank).count() >= -distance
                    && !isAtHome(head, cells, -distance);
        }
        return cells.size() + distance <= head.size()
                || cells.subList(head.size() - distance, cells.size()).stream().allMatch(Cell::isBlank);
    }

    // 满意度 | 服务对象满意度 | ≥90%: a name that reads like a category, behind one, with its target under the right head.
    private static boolean isAtHome(IndicatorHead head, List<Cell> cells, int distance) {
        Row row = new Row(cells);
        int target = head.index(Column.TARGET);
        return Levels.isCategory(row.cell(head.index(Column.CATEGORY)))
                && target >= 0
                && !row.cell(target).isBlank()
                && row.cell(target + distance).isBlank();
    }

    private static void move(List<Cell> cells, int from, int to) {
        for (int i = from; i < to; i++) {
            cells.add(0, Cell.missing());
        }
        for (int i = from - 1, surplus = from - to; i >= 0 && surplus > 0; i--) {
            if (cells.get(i).isBlank()) {
                cells.remove(i);
                surplus--;
            }
        }
    }

    private static boolean squeeze(List<Cell> cells, int size, int category) {
        boolean written = false;
        for (int i = cells.size() - 1; i > category && cells.size() > size; i--) {
            written = written || !cells.get(i).isBlank();
            if (cells.get(i).isBlank()) {
                cells.remove(i);
            }
        }
        return written;
    }
}
