package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** One row of an indicator table, every cell under its head. */
record IndicatorCells(Clerk clerk, String path, IndicatorHead head, Row row) {

    private static final Pattern FILL_MARK =
            Pattern.compile("\\s{0,9}[（(]\\s?([必选]填[^（()）]{0,6}|" + Levels.IF_ANY + ")\\s?[）)]$");

    IndicatorRow toRow(Cell dimension, Cell category) {
        String name = IndicatorNumber.of(textOrEmpty(Column.NAME)).name();
        String comparator = comparator();
        String measure = textOrEmpty(Column.MEASURE);
        String target = TargetText.join(comparator, textOrEmpty(Column.TARGET), measure);
        if (name.isEmpty() && target.isEmpty()) {
            clerk.notes().add(Remark.INDICATOR_BLANK, path, place(), category.text());
        }
        takeLevels();
        return new IndicatorRow(
                dimension.isBlank() ? implied(category) : level(dimension),
                category.isBlank() ? null : FILL_MARK.matcher(level(category)).replaceFirst(""),
                name,
                definition(),
                target.isEmpty() ? null : target,
                text(Column.WHOLE_TERM),
                text(Column.BASIS),
                weight(),
                fill(category, comparator, measure),
                place());
    }

    /** From its own column, or a sign that stands by itself in one that is called after something else: 绩效度量. */
    private String comparator() {
        String own = textOrEmpty(Column.COMPARATOR);
        return !own.isEmpty() && !TargetText.isKind(own)
                ? own
                : signs().mapToObj(column -> clerk.take(row.cell(column), path + "/target"))
                        .findFirst()
                        .orElse(own);
    }

    private IntStream signs() {
        return head.notes().stream()
                .mapToInt(Integer::intValue)
                .filter(column -> TargetText.isSign(row.cell(column).text()));
    }

    /** The first level of a table that has none, told by the second; empty where that does not tell. */
    private String implied(Cell category) {
        Optional<String> implied = Levels.above(category);
        implied.ifPresent(level -> clerk.notes().add(Remark.DIMENSION_IMPLIED, path + "/dimension", place(), level));
        return implied.orElse("");
    }

    private Place place() {
        return row.written().findFirst().orElse(Cell.missing()).place();
    }

    private void takeLevels() {
        Stream.of(Column.DIMENSION, Column.CATEGORY).forEach(column -> {
            Cell cell = head.cell(row, column);
            if (!cell.isBlank() && Levels.isBroken(cell)) {
                clerk.notes().add(Remark.LABEL_MENDED, path + "/" + column.field(), cell);
            }
            clerk.ledger().read(cell, path + "/" + column.field());
        });
    }

    private static String level(Cell cell) {
        return Levels.isBroken(cell) ? LabelText.asFiled(cell.text()) : cell.text();
    }

    /** Its definition, and behind it what else the table says of the indicator, each under its head. */
    private @Nullable String definition() {
        Stream<String> notes = head.notes().stream()
                .filter(column -> !row.cell(column).isBlank()
                        && !TargetText.isSign(row.cell(column).text()))
                .map(column -> headOf(column) + clerk.take(row.cell(column), path + "/definition"));
        String all =
                Stream.concat(Stream.ofNullable(text(Column.DEFINITION)), notes).collect(Collectors.joining("；"));
        return all.isEmpty() ? null : all;
    }

    /** Nothing where nothing stands over it. */
    private String headOf(int column) {
        Cell above = head.row().cell(column);
        return above.isBlank() ? "" : LabelText.asFiled(above.text()) + "：";
    }

    /** What the form says of how it is to be filled in; 定性 or 定量 where it says so in a column for something else. */
    private @Nullable String fill(Cell category, String comparator, String measure) {
        var mark = FILL_MARK.matcher(category.text());
        if (mark.find() && !mark.group(1).equals(Levels.IF_ANY)) {
            return mark.group(1);
        }
        String own = text(Column.FILL);
        return own != null
                ? own
                : Stream.of(comparator, measure)
                        .filter(TargetText::isKind)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable BigDecimal weight() {
        String weight = textOrEmpty(Column.WEIGHT);
        Optional<BigDecimal> number =
                PercentText.of(weight.endsWith("分") ? weight.substring(0, weight.length() - 1) : weight);
        if (!weight.isEmpty() && number.isEmpty()) {
            clerk.notes().add(Remark.WEIGHT_UNREADABLE, path + "/weight", head.cell(row, Column.WEIGHT));
        }
        return number.orElse(null);
    }

    private String textOrEmpty(Column column) {
        return clerk.take(head.cell(row, column), path + "/" + column.field());
    }

    private @Nullable String text(Column column) {
        String text = textOrEmpty(column);
        return text.isEmpty() ? null : text;
    }
}
