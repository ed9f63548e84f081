package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * A table of indicators without heads: the words of the levels say where these stand, behind them stand name and target, and
 * what a table has beside is kept with the definition. {@code 产出指标 | 数量指标 | 维修处数 | ≥5处}.
 *
 * @param rows from its first on; where it ends the table itself tells
 */
record BareIndicators(IndicatorHead head, List<Row> rows) {

    /** One row with such words may be a remark; two with different ones are a table. */
    private static final int FEWEST = 2;

    /** So far down is looked to see what a table is. */
    private static final int FARTHEST = 100;

    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d)?分");

    static Optional<BareIndicators> at(List<Row> rows) {
        Row first = rows.get(0);
        List<Integer> written = IntStream.range(0, first.size())
                .filter(i -> !first.cell(i).isBlank() && !isCaption(first.cell(i)))
                .boxed()
                .toList();
        boolean led = written.size() > 3
                && Levels.isDimension(first.cell(written.get(0)))
                && Levels.isCategory(first.cell(written.get(1)));
        boolean bare = written.size() > 2 && Levels.isCategoryOnly(first.cell(written.get(0)));
        if (!led && !bare || categories(rows) < FEWEST) {
            return Optional.empty();
        }
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        List<Integer> columns = new ArrayList<>(written);
        if (led) {
            at.put(Column.DIMENSION, columns.remove(0));
        }
        at.put(Column.CATEGORY, columns.remove(0));
        at.put(Column.NAME, columns.remove(0));
        boolean sign = columns.size() > 1
                && TargetText.isSign(first.cell(columns.get(0)).text());
        if (sign) {
            at.put(Column.COMPARATOR, columns.remove(0));
        }
        at.put(Column.TARGET, columns.remove(0));
        if (sign && !columns.isEmpty()) {
            at.put(Column.MEASURE, columns.remove(0));
        }
        if (!columns.isEmpty()
                && POINTS.matcher(LabelText.bare(first.cell(columns.get(0)).text()))
                        .matches()) {
            at.put(Column.WEIGHT, columns.remove(0));
        }
        int from = Collections.max(at.values()) + 1;
        int width = underLevels(rows).mapToInt(Row::size).max().orElse(first.size());
        List<Integer> notes = IntStream.range(from, width).boxed().toList();
        Row none = new Row(Collections.nCopies(width, Cell.missing()));
        return Optional.of(new BareIndicators(new IndicatorHead(none, at, notes, null), rows));
    }

    /** Of how many different categories the rows are that begin with words of levels, or with nothing below them. */
    private static long categories(List<Row> rows) {
        return underLevels(rows)
                .flatMap(Row::written)
                .filter(Levels::isCategory)
                .map(cell -> LabelText.of(cell.text()).key())
                .distinct()
                .limit(FEWEST)
                .count();
    }

    private static Stream<Row> underLevels(List<Row> rows) {
        return rows.stream().limit(FARTHEST).takeWhile(BareIndicators::isUnderLevels);
    }

    private static boolean isUnderLevels(Row row) {
        return row.isOfForms() && (row.cell(0).isBlank() || row.written().anyMatch(Levels::isCategory));
    }

    private static boolean isCaption(Cell cell) {
        return Label.of(cell).filter(Label.CAPTION::equals).isPresent();
    }

    /** @return how many rows it takes */
    int read(Clerk clerk, String path, List<IndicatorRow> indicators) {
        int taken = new IndicatorTable(clerk, path, head, indicators).read(rows);
        rows.subList(0, taken).stream()
                .flatMap(row -> row.cells().subList(0, Math.min(head.first(), row.size())).stream())
                .filter(BareIndicators::isCaption)
                .forEach(cell -> clerk.label(cell, path + "/indicators"));
        return taken;
    }
}
