package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * Puts the heads of a table over the columns that they covered, where a text kept the cells and lost how wide they were. A head
 * that reaches down over two rows has a blank cell below it; of the others each covers one run of heads below it, or all
 * cover the same heads again and again: 项目 | 预算数 | 项目 | 预算数 below 收入 | 支出.
 */
final class LostSpans {

    private static final int LONGEST_HEAD = 24;
    private static final int FARTHEST = 4;

    private static final Pattern FIGURE = Pattern.compile("[\\d.,，%-]+");

    private LostSpans() {}

    /** The same rows, heads as wide as they were where that can be told. */
    static List<Row> recovered(List<Row> rows) {
        List<Row> wide = new ArrayList<>(rows);
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row upper = rows.get(i);
            Row lower = rows.get(i + 1);
            if (areHeads(upper, lower) && goesOn(rows, i + 2, lower.size())) {
                widen(wide, i, upper.size(), widths(upper, lower));
            }
        }
        return wide;
    }

    private static boolean areHeads(Row upper, Row lower) {
        return upper.size() > 1
                && upper.size() < lower.size()
                && lower.isOfForms()
                && Stream.of(upper, lower).flatMap(Row::written).allMatch(LostSpans::isHead);
    }

    private static boolean isHead(Cell cell) {
        return cell.text().length() <= LONGEST_HEAD
                && !FIGURE.matcher(cell.text()).matches();
    }

    private static boolean goesOn(List<Row> rows, int from, int size) {
        return rows.subList(Math.min(from, rows.size()), Math.min(from + FARTHEST, rows.size())).stream()
                .anyMatch(row -> row.size() >= size);
    }

    /** Widens a row, and with it the rows of heads above that were laid over it. */
    private static void widen(List<Row> rows, int from, int size, Optional<List<Integer>> widths) {
        for (int i = from; i >= 0 && widths.isPresent() && rows.get(i).size() == size; i--) {
            List<Cell> cells = new ArrayList<>();
            for (int cell = 0; cell < size; cell++) {
                cells.add(rows.get(i).cell(cell));
                cells.addAll(Collections.nCopies(widths.get().get(cell) - 1, Cell.missing()));
            }
            rows.set(i, new Row(cells));
        }
    }

    /** How many columns each of the upper heads covers; empty where that cannot be told. */
    private static Optional<List<Integer>> widths(Row upper, Row lower) {
        List<List<Cell>> runs = runs(lower);
        long blanks = runs.stream().filter(run -> run.get(0).isBlank()).count();
        int spare = upper.size() - runs.size();
        boolean one = runs.size() - blanks == 1;
        if (spare < 0 || spare > 0 && !one) {
            return Optional.empty();
        }
        List<Integer> widths = new ArrayList<>();
        for (List<Cell> run : runs) {
            List<Integer> own = run.get(0).isBlank() ? List.of(1) : shares(run, 1 + spare);
            widths.addAll(own);
        }
        return widths.size() == upper.size() ? Optional.of(widths) : Optional.empty();
    }

    /** Blank cells, each by itself, and the cells between them, together. */
    private static List<List<Cell>> runs(Row row) {
        List<List<Cell>> runs = new ArrayList<>();
        boolean on = false;
        for (Cell cell : row.cells()) {
            if (cell.isBlank() || !on) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(cell);
            on = !cell.isBlank();
        }
        return runs;
    }

    /** One run shared among heads: the last of them cover the same again, the first what is left. Nothing where they do not. */
    private static List<Integer> shares(List<Cell> run, int heads) {
        if (heads == 1) {
            return List.of(run.size());
        }
        for (int width = run.size() / heads; width > 1; width--) {
            if (width * heads == run.size() && isRepeated(run, width)) {
                return Collections.nCopies(heads, width);
            }
        }
        for (int width = run.size() / (heads - 1); width > 1 && heads > 2; width--) {
            int rest = run.size() - width * (heads - 1);
            if (rest > 0 && isRepeated(run.subList(rest, run.size()), width)) {
                return Stream.concat(Stream.of(rest), Collections.nCopies(heads - 1, width).stream())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isRepeated(List<Cell> cells, int width) {
        List<String> texts = cells.stream().map(Cell::text).toList();
        return IntStream.range(width, texts.size()).allMatch(i -> texts.get(i).equals(texts.get(i - width)));
    }
}
