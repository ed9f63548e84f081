package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table that lists projects: below each other, their money side by side, what they promise in one cell, in rows
 * of its own, or side by side.
 *
 * @param at where the fields of a project stand
 * @param funds where the sources of its money stand
 * @param facts where stands what a project has no field for
 * @param ordinals where the numbers of rows stand
 * @param promises where all indicators stand in one cell, or those of one level in a cell each; empty where they have no such columns
 * @param tables where indicators have columns of their own: one table, or one for each dimension; else empty
 */
record ProjectListHead(
        StackedHead head,
        Map<Label, Integer> at,
        List<Integer> funds,
        List<Integer> facts,
        List<Integer> ordinals,
        List<Integer> promises,
        List<PromiseColumns> tables) {

    private static final Set<Label> MONEY = EnumSet.of(Label.AMOUNT, Label.WHOLE_TERM_AMOUNT);
    private static final Pattern MONEY_WORD = Pattern.compile("(?:资金|金额|规模)$");
    private static final Set<Label> FACTS = EnumSet.of(Label.FACT, Label.CAPTION, Label.CONTACT);

    /** The head that begins at a row of a table, on as many rows as it has. */
    static Optional<ProjectListHead> at(List<Row> rows, int index, FundLabels fundLabels) {
        Row first = rows.get(index);
        // Nearly every row of a document is none: a look at its own cells tells, before any heads are stacked.
        if (first.written().count() < 2 || !namesProjects(first) && !isHead(first, fundLabels)) {
            return Optional.empty();
        }
        return StackedHead.at(rows, index)
                .filter(head -> head.depth() == 1 || head.rows().stream().allMatch(row -> isHead(row, fundLabels)))
                .map(head -> of(head, fundLabels))
                .filter(ProjectListHead::lists)
                .findFirst();
    }

    private static boolean namesProjects(Row row) {
        return row.written()
                .anyMatch(cell ->
                        Label.of(cell).filter(Label.PROJECT_NAME::equals).isPresent());
    }

    private static boolean isHead(Row row, FundLabels fundLabels) {
        long known = row.written()
                .filter(cell -> Label.of(cell).isPresent()
                        || Column.of(cell).isPresent()
                        || Levels.isDimension(cell)
                        || fundLabels.isAlike(cell))
                .count();
        return known >= 2 && known * 2 >= row.written().count();
    }

    private static ProjectListHead of(StackedHead head, FundLabels fundLabels) {
        Row row = head.row();
        List<PromiseColumns> tables = PromiseColumns.of(head);
        Map<Label, Integer> at = new EnumMap<>(Label.class);
        List<Integer> funds = new ArrayList<>();
        List<Integer> facts = new ArrayList<>();
        List<Integer> ordinals = new ArrayList<>();
        List<Integer> promises = new ArrayList<>();
        boolean stated = row.written().anyMatch(cell -> Label.of(cell)
                .map(ProjectListHead::plain)
                .filter(Label.AMOUNT::equals)
                .isPresent());
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            Cell cell = row.cell(i);
            Optional<Label> label = Label.of(cell)
                    .map(one -> !stated && (isPlainAmount(cell) || isMoney(cell, one)) ? Label.AMOUNT : plain(one))
                    .filter(one -> !at.containsKey(one));
            if (cell.isBlank() || tables.stream().anyMatch(table -> table.covers(column))) {
                continue;
            }
            if (fundLabels.isKnown(cell)) {
                funds.add(i);
            } else if (Column.of(cell).filter(Column.NAME::equals).isPresent() || isLevel(cell)) {
                promises.add(i);
            } else if (Column.of(cell).filter(Column.ORDINAL::equals).isPresent()) {
                ordinals.add(i);
            } else if (label.filter(FACTS::contains).isPresent()) {
                facts.add(i);
            } else if (label.isPresent()) {
                at.put(label.get(), i);
            } else if (fundLabels.isAlike(cell)) {
                funds.add(i);
            } else {
                facts.add(i);
            }
        }
        return new ProjectListHead(
                head, at, List.copyOf(funds), List.copyOf(facts), List.copyOf(ordinals), List.copyOf(promises), tables);
    }

    /** 金额, which a list has one of where no column is called more exactly. */
    private static boolean isPlainAmount(Cell cell) {
        return LabelText.of(cell.text()).names().anyMatch(LabelText.AMOUNT::equals);
    }

    /** 预算资金, which labels the amount in a list; 资金来源 asks for a source. */
    private static boolean isMoney(Cell cell, Label label) {
        return label == Label.SCALE
                && MONEY_WORD.matcher(LabelText.of(cell.text()).key()).find();
    }

    /** A level over cells that hold all its indicators: 产出指标. 数量 and 成本 alone head much else. */
    private static boolean isLevel(Cell cell) {
        return LabelText.bare(cell.text()).endsWith("指标") && Levels.isOne(cell);
    }

    private static Label plain(Label label) {
        return label == Label.TOTAL ? Label.AMOUNT : label;
    }

    private boolean lists() {
        boolean money = at.containsKey(Label.AMOUNT) || funds.size() > 1;
        boolean promised = at.containsKey(Label.OBJECTIVES) || !promises.isEmpty();
        return at.containsKey(Label.PROJECT_NAME) && (money && promised || !tables.isEmpty());
    }

    /** Indicators have columns of their own. */
    boolean isTabled() {
        return !tables.isEmpty();
    }

    /** The unit of money that a head states in brackets; null where none does. */
    @Nullable
    MoneyUnit moneyUnit() {
        return IntStream.range(0, row().size())
                .boxed()
                .flatMap(i -> Stream.of(row().cell(i), head.group(i)))
                .flatMap(cell -> LabelText.of(cell.text()).moneyUnit().stream())
                .findFirst()
                .orElse(null);
    }

    /** The head again, as on every page of a long list. */
    boolean repeats(Row other) {
        return head.isMadeOf(other);
    }

    /** What the rows of one project hold, under the heads. @param unit of money, where a head or a line above them states it */
    Fields fields(List<Row> rows, @Nullable MoneyUnit unit) {
        Fields fields = new Fields();
        if (unit != null) {
            fields.state(unit);
        }
        at.forEach((label, column) -> fields.label(label, row().cell(column)));
        at.forEach(
                (label, column) -> said(rows, column, MONEY.contains(label)).forEach(cell -> fields.add(label, cell)));
        facts.forEach(column -> fields.add(new Fields.Fact(
                row().cell(column), said(rows, column, isMoney(column)).toList())));
        funds.forEach(column -> fields.add(new Fields.Fund(row().cell(column), amount(rows, column))));
        return fields;
    }

    /** The columns of amounts: a project has each once, on its first row. */
    List<Integer> money() {
        Stream<Integer> labelled = MONEY.stream().filter(at::containsKey).map(at::get);
        return Stream.of(labelled, funds.stream(), facts.stream().filter(this::isMoney))
                .flatMap(columns -> columns)
                .toList();
    }

    private boolean isMoney(int column) {
        return LabelText.of(row().cell(column).text()).moneyUnit().isPresent();
    }

    /** The amount of a project in a column: the first that any of its rows states. */
    static Cell amount(List<Row> rows, int column) {
        return said(rows, column, true).findFirst().orElse(Cell.missing());
    }

    private static Stream<Cell> said(List<Row> rows, int column, boolean once) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(once ? 1 : rows.size());
    }

    Row row() {
        return head.row();
    }

    Cell cell(Row of, Label label) {
        return at.containsKey(label) ? of.cell(at.get(label)) : Cell.missing();
    }

    boolean promisesAnything(Row of) {
        return promises.stream().anyMatch(column -> !of.cell(column).isBlank())
                || tables.stream().anyMatch(table -> table.speaks(of));
    }
}
