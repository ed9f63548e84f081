package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jixiao.budget.filing.document.Unreadable;

/**
 * Finds the tables in plain text. Two families are told apart by what most lines with a tab look like: one cell a line,
 * led by a tab, a blank line ending the row; or a row a line, cells between tabs. A text without tabs may have its cells
 * between commas or between bars.
 *
 * <p>In the first family a line without a tab right below a cell is the next line of that cell, and blank lines do not end
 * a table: a cell may end in empty lines of its own.
 */
final class TextGrid {

    private static final int MAX_CELLS = 500_000;

    /** Of a text without tabs, so many hundredths of its lines in so many cells between commas are a table. */
    private static final int MOST = 60;

    private static final int FEWEST_COMMAS = 2;

    private final boolean oneCellALine;
    private final Bars bars;
    private final char separator;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private final List<Fragment> cell = new ArrayList<>();
    private int cells;

    private TextGrid(boolean oneCellALine, Bars bars, char separator) {
        this.oneCellALine = oneCellALine;
        this.bars = bars;
        this.separator = separator;
    }

    /** @throws Unreadable where there are more cells than any filing has */
    static List<Block> of(SourceLines source) {
        List<String> lines = source.lines();
        List<String> tabbed =
                lines.stream().filter(line -> line.indexOf('\t') >= 0).toList();
        boolean commas = tabbed.isEmpty() && isBetweenCommas(lines);
        Bars bars = commas || !tabbed.isEmpty() ? Bars.NONE : Bars.in(lines);
        boolean oneCellALine = !commas && bars == Bars.NONE && isOneCellEach(tabbed);
        TextGrid grid = new TextGrid(oneCellALine, bars, commas ? ',' : '\t');
        for (int i = 0; i < lines.size(); ) {
            i = grid.add(lines, i);
        }
        grid.endTable();
        return grid.blocks;
    }

    private static boolean isOneCellEach(List<String> tabbed) {
        long led = tabbed.stream().filter(line -> line.lastIndexOf('\t') == 0).count();
        return led * 2 >= tabbed.size();
    }

    /** As a spreadsheet program saves it (.csv). */
    private static boolean isBetweenCommas(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long rows = lines.stream()
                .filter(line -> line.chars().filter(one -> one == ',').count() >= FEWEST_COMMAS)
                .count();
        return rows > 1 && rows * 100 >= written * MOST;
    }

    /** @return index of the line to go on with */
    private int add(List<String> lines, int index) {
        if (oneCellALine) {
            addLine(index + 1, lines.get(index));
            return index + 1;
        }
        if (bars != Bars.NONE) {
            addBarred(index + 1, lines.get(index));
            return index + 1;
        }
        TabbedRow tabbed = TabbedRow.at(lines, index, separator);
        if (tabbed.cells().size() > 1) {
            tabbed.cells().forEach(this::add);
            endRow();
        } else {
            tabbed.cells().forEach(alone -> alone.written().forEach(this::addText));
        }
        return tabbed.next();
    }

    private void addBarred(int number, String line) {
        Fragment text = Fragment.of(Place.NOWHERE.at(number, 1), line);
        if (bars.isRow(line)) {
            bars.cells(number, line).forEach(this::add);
            endRow();
        } else if (text.isBlank()) {
            endTable();
        } else {
            addText(text);
        }
    }

    private void addLine(int number, String line) {
        Fragment inCell = Fragment.of(Place.NOWHERE.at(number, 1), line);
        if (line.indexOf('\t') >= 0) {
            addCells(number, line.charAt(0) == '\t' ? line.substring(1) : line);
        } else if (inCell.isBlank()) {
            endRow();
        } else if (!cell.isEmpty()) {
            cell.add(inCell);
        } else {
            addText(inCell);
        }
    }

    private void addText(Fragment text) {
        endTable();
        blocks.add(new Paragraph(new Fragment(text.place().asText(), text.text())));
    }

    private void addCells(int number, String line) {
        int from = 0;
        for (int column = 1; from <= line.length(); column++) {
            int end = line.indexOf('\t', from);
            int to = end < 0 ? line.length() : end;
            endCell();
            cell.add(Fragment.of(Place.NOWHERE.at(number, column), line.substring(from, to)));
            from = to + 1;
        }
    }

    private void endCell() {
        if (!cell.isEmpty()) {
            add(new Cell(cell));
            cell.clear();
        }
    }

    private void add(Cell next) {
        if (++cells > MAX_CELLS) {
            throw Flaw.TOO_LARGE.asException();
        }
        row.add(next);
    }

    private void endRow() {
        endCell();
        if (!row.isEmpty()) {
            rows.add(new Row(row));
            row.clear();
        }
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            blocks.add(new Table(oneCellALine || bars != Bars.NONE ? LostSpans.recovered(rows) : rows));
            rows.clear();
        }
    }
}
