package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * led by a tab, a blank line ending the row; or a row a line, cells between tabs.
 *
 * <p>In the first family a line without a tab right below a cell is the next line of that cell, and blank lines do not end
 * a table: a cell may end in empty lines of its own.
 */
final class TextGrid {

    private static final int MAX_CELLS = 500_000;

    private final boolean oneCellALine;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private final List<Fragment> cell = new ArrayList<>();
    private int cells;

    private TextGrid(boolean oneCellALine) {
        this.oneCellALine = oneCellALine;
    }

    /** @throws Unreadable where there are more cells than any filing has */
    static List<Block> of(SourceLines source) {
        List<String> lines = source.lines();
        long single = tabbed(lines).filter(line -> line.lastIndexOf('\t') == 0).count();
        TextGrid grid = new TextGrid(single * 2 >= tabbed(lines).count());
        for (int i = 0; i < lines.size(); i++) {
            grid.add(i + 1, lines.get(i));
        }
        grid.endTable();
        return grid.blocks;
    }

    private static Stream<String> tabbed(List<String> lines) {
        return lines.stream().filter(line -> line.indexOf('\t') >= 0);
    }

    private void add(int number, String line) {
        if (line.indexOf('\t') >= 0) {
            addCells(number, oneCellALine && line.charAt(0) == '\t' ? line.substring(1) : line);
            return;
        }
        Fragment inCell = Fragment.of(number, 1, line);
        if (inCell.isBlank()) {
            endRow();
        } else if (!cell.isEmpty()) {
            cell.add(inCell);
        } else {
            endTable();
            blocks.add(new Paragraph(Fragment.of(number, null, line)));
        }
    }

    private void addCells(int number, String line) {
        int from = 0;
        for (int column = 1; from <= line.length(); column++) {
            int end = line.indexOf('\t', from);
            int to = end < 0 ? line.length() : end;
            endCell();
            cell.add(Fragment.of(number, column, line.substring(from, to)));
            from = to + 1;
        }
        if (!oneCellALine) {
            endRow();
        }
    }

    private void endCell() {
        if (cell.isEmpty()) {
            return;
        }
        if (++cells > MAX_CELLS) {
            throw Flaw.TOO_LARGE.asException();
        }
        row.add(new Cell(cell));
        cell.clear();
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
            blocks.add(new Table(rows));
            rows.clear();
        }
    }
}
