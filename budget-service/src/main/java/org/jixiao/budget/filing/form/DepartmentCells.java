package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/**
 * Tells labels from values in the rows of a form for a department as a whole. A cell that holds a label and its value,
 * 基本支出：1200.00, is cut in two.
 */
record DepartmentCells(Ledger ledger, FundLabels fundLabels) {

    private static final Pattern INLINE = Pattern.compile("^([^:：。；;，,]{2,24})[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile("^其中\\s?[:：]\\s*");
    private static final Pattern COLUMN =
            Pattern.compile("^(?:20\\d\\d年|当年|本年|上年|次年)度?(?:部门)?(?:预算|决算|执行|安排|支出|收入|计划|申报|金额|额|数)*$");
    private static final Pattern TASK = Pattern.compile("^任务\\s?[一二三四五六七八九十\\d]{1,2}\\s?[:：、].+", Pattern.DOTALL);
    private static final int LONGEST = 20;
    private static final Pattern SENTENCE = Pattern.compile("[。；;！!]|[，,].*[，,]");

    /** Names what stands beside or below it. */
    boolean isLabel(Cell cell) {
        return DepartmentLabel.of(cell).isPresent()
                || isFund(cell)
                || Column.of(cell).isPresent()
                || isColumn(cell);
    }

    /** A source of money, also one that nobody has a code for. */
    boolean isFund(Cell cell) {
        return fundLabels.isKnown(cell)
                || DepartmentLabel.of(cell).isEmpty() && !isColumn(cell) && fundLabels.isAlike(cell);
    }

    /** Names an amount. */
    boolean isMoney(Cell cell) {
        return isFund(cell)
                || DepartmentLabel.of(cell).filter(DepartmentLabel::isMoney).isPresent();
    }

    /** The same beside other such names: there 其他 is a source, too. */
    boolean isMoneyAmongMoney(Cell cell) {
        return isMoney(cell) || fundLabels.isKnownAmongSources(cell);
    }

    /** Heads amounts with their year: 2026年, 上年预算数. */
    boolean isColumn(Cell cell) {
        return COLUMN.matcher(LabelText.of(cell.text()).key()).matches();
    }

    /** A task of the year that stands by itself: 任务1：安全生产监管. */
    static boolean isTask(Cell cell) {
        return TASK.matcher(cell.text()).matches();
    }

    /** The row with every cell cut that holds label and value, and its lead taken for a label where it can be one. */
    Row cut(Row row) {
        List<Cell> cells = new ArrayList<>();
        boolean alone = row.written().count() == 1;
        for (Cell cell : row.cells()) {
            List<Cell> pieces = pieces(cell, alone);
            if (pieces.isEmpty()) {
                cells.add(cell);
            }
            cells.addAll(pieces);
        }
        return new Row(cells);
    }

    /** Each line of the cell as label and value; nothing where one of them is not both. */
    private List<Cell> pieces(Cell cell, boolean alone) {
        List<Cell> pieces = new ArrayList<>();
        for (Fragment line : cell.written().toList()) {
            String text = LEAD.matcher(line.text()).replaceFirst("");
            Matcher inline = INLINE.matcher(text);
            if (!inline.matches()
                    || isTask(cell)
                    || MoneyUnit.statedIn(cell.text()).isPresent()) {
                return List.of();
            }
            Cell label = piece(line, inline.group(1).strip());
            boolean known = isLabel(label) && Column.of(label).isEmpty();
            if (!known && !(alone && !SENTENCE.matcher(inline.group(2)).find())) {
                return List.of();
            }
            pieces.add(label);
            pieces.add(piece(line, inline.group(2).strip()));
        }
        pieces.forEach(piece -> piece.written().forEach(one -> cell.written()
                .filter(whole -> whole.place().equals(one.place()))
                .findFirst()
                .ifPresent(whole -> ledger.cut(whole, one))));
        return pieces;
    }

    private static Cell piece(Fragment of, String text) {
        return new Cell(List.of(new Fragment(of.place(), text)));
    }

    /** What leads a row and is short enough names what follows it, also where nobody knows it. */
    static Optional<Cell> lead(Row row) {
        return row.written()
                .findFirst()
                .filter(first -> row.written().count() > 1)
                .filter(first -> LabelText.bare(first.text()).length() <= LONGEST)
                .filter(first -> !SENTENCE.matcher(first.text()).find())
                .filter(first -> NumberText.of(first.text()).isEmpty());
    }
}
