package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * One row of a text whose cells stand between tabs, or between commas. Spreadsheet programs put a cell in quotes where it holds a comma, a quote or
 * several lines, and double the quotes in it; a row then goes on over several lines of the text.
 */
final class TabbedRow {

    /** Of one cell; quotes that are not closed sooner are no such quotes. */
    private static final int MOST_LINES = 200;

    private static final char QUOTE = '"';
    private static final char COMMA = ',';

    private final List<String> lines;
    private final char separator;
    private final List<Cell> cells = new ArrayList<>();
    private int at;
    private int from;

    /** Where the quotes around a cell end. @param used that the cell has to be in quotes */
    private record End(int line, int column, boolean used) {}

    private TabbedRow(List<String> lines, int first, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.at = first;
    }

    /** The row that begins with that line. @param first index of the line @param separator between its cells */
    static TabbedRow at(List<String> lines, int first, char separator) {
        TabbedRow row = new TabbedRow(lines, first, separator);
        row.read();
        return row;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Index of the line behind the row. */
    int next() {
        return at + 1;
    }

    private void read() {
        while (from <= lines.get(at).length()) {
            End end = end();
            if (end != null && (end.used() || separator == COMMA)) {
                quoted(end);
            } else {
                int tab = lines.get(at).indexOf(separator, from);
                int to = tab < 0 ? lines.get(at).length() : tab;
                cells.add(new Cell(List.of(fragment(at, lines.get(at).substring(from, to)))));
                from = to + 1;
            }
        }
    }

    /** Of the quotes that a cell here begins with; null where it begins with none. */
    private @Nullable End end() {
        if (!lines.get(at).startsWith("\"", from)) {
            return null;
        }
        boolean used = false;
        int column = from + 1;
        for (int line = at; line < Math.min(lines.size(), at + MOST_LINES); line++) {
            String text = lines.get(line);
            for (; column < text.length(); column++) {
                if (text.startsWith("\"\"", column)) {
                    used = true;
                    column++;
                } else if (text.charAt(column) == QUOTE) {
                    boolean closes = column + 1 == text.length() || text.charAt(column + 1) == separator;
                    return closes ? new End(line, column, used) : null;
                } else {
                    used |= text.charAt(column) == ',';
                }
            }
            used = true;
            column = 0;
        }
        return null;
    }

    private void quoted(End end) {
        List<Fragment> fragments = new ArrayList<>();
        int begin = from + 1;
        for (int line = at; line <= end.line(); line++) {
            String text = lines.get(line);
            String part = text.substring(begin, line == end.line() ? end.column() : text.length());
            fragments.add(fragment(line, part.replace("\"\"", "\"")));
            begin = 0;
        }
        cells.add(new Cell(fragments));
        at = end.line();
        from = end.column() + 2;
    }

    private Fragment fragment(int line, String text) {
        return Fragment.of(Place.NOWHERE.at(line + 1, cells.size() + 1), text);
    }
}
