package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a project's form and sorts what it meets into fields, plan and indicators. */
final class ProjectRows {

    private static final Set<Label> MONEY = EnumSet.of(Label.AMOUNT, Label.WHOLE_TERM_AMOUNT);
    private static final Set<Label> KEPT_AS_WRITTEN = EnumSet.of(Label.FACT, Label.CAPTION, Label.CONTACT);
    private static final Set<String> GOAL_HEADS = Set.of("名称", "目标名称", "序号", "内容");
    private static final Set<Label> CARRIED = EnumSet.of(Label.OBJECTIVES, Label.WHOLE_TERM_GOALS, Label.PURPOSE);

    private final Clerk clerk;
    private final String path;
    private final @Nullable FiscalYear year;
    private final FundLabels fundLabels;
    private final Fields fields = new Fields();
    private final List<PlanPoint> plan = new ArrayList<>();
    private final List<IndicatorRow> indicators = new ArrayList<>();
    private final SpanOfRows spans;
    private final RowMarks marks;
    private @Nullable Label group;

    ProjectRows(Clerk clerk, String path, @Nullable FiscalYear year, FundLabels fundLabels) {
        this.clerk = clerk;
        this.path = path;
        this.year = year;
        this.fundLabels = fundLabels;
        this.spans = new SpanOfRows(year);
        this.marks = new RowMarks(clerk, path, fields, year);
    }

    void read(List<Row> rows) {
        spans.over(rows);
        int at = 0;
        while (at < rows.size()) {
            at += Math.max(1, readFrom(rows.subList(at, rows.size())));
        }
    }

    Fields fields() {
        return fields;
    }

    List<PlanPoint> plan() {
        return List.copyOf(plan);
    }

    List<IndicatorRow> indicators() {
        return List.copyOf(indicators);
    }

    private int readFrom(List<Row> rows) {
        Row row = rows.get(0);
        Row below = rows.size() > 1 ? rows.get(1) : new Row(List.of());
        Optional<StackedIndicators> head = StackedIndicators.at(rows, year);
        if (head.isPresent()) {
            group = null;
            int deep = head.get().takeHeads(clerk, path);
            return deep
                    + new IndicatorTable(clerk, path, head.get().head(), indicators)
                            .read(rows.subList(deep, rows.size()));
        }
        Optional<BareIndicators> bare = BareIndicators.at(rows);
        int bareRows = bare.map(table -> table.read(clerk, path, indicators)).orElse(0);
        if (bareRows > 0) {
            group = null;
            return bareRows;
        }
        Optional<PlanHead> planHead = PlanHead.of(row);
        if (planHead.isPresent() && plan.isEmpty()) {
            return readPlan(planHead.get(), below);
        }
        Optional<SpanHead> years = SpanHead.of(row, below, year);
        if (years.isPresent()) {
            group = Label.SCALE;
            return new SpanTable(clerk, path, fields, fundLabels).read(years.get(), rows.subList(1, rows.size()));
        }
        Optional<InnerTable> inner = InnerTable.at(rows, fundLabels);
        if (inner.isPresent()) {
            group = null;
            return inner.get().read(clerk, path, fields);
        }
        int listed = new LevelLines(clerk, path, indicators).read(rows);
        return listed > 0
                ? listed
                : readLabelled(marks.without(row, cell -> isLabel(cell, false)), rows.subList(1, rows.size()));
    }

    private int readPlan(PlanHead head, Row below) {
        group = Label.PLAN;
        head.row().written().filter(cell -> Label.of(cell).isPresent()).forEach(cell -> clerk.label(cell, path));
        boolean takesBelow = !head.isInline() && head.takes(below);
        List<Cell> values = head.isInline() ? head.inlineValues() : takesBelow ? head.valuesIn(below) : List.of();
        plan.addAll(new PlanTable(clerk, path, year).read(head, values));
        return takesBelow ? 2 : 1;
    }

    private int readLabelled(Row row, List<Row> rowsBelow) {
        Row below = rowsBelow.isEmpty() ? new Row(List.of()) : rowsBelow.get(0);
        boolean money = row.written().anyMatch(cell -> isMoneyLabel(cell) || spans.isOtherYears(row, cell))
                || group == Label.SCALE && isAmongAmounts(row);
        Predicate<Cell> label =
                cell -> isLabel(cell, money) && !isNamedSource(row, cell) || spans.isOtherYears(row, cell);
        List<Pairs.Pair> pairs = Pairs.of(row, label);
        if (pairs.isEmpty()) {
            readCarried(row);
            return 1;
        }
        boolean columns = pairs.size() > 1
                && pairs.stream().allMatch(pair -> pair.written().isEmpty())
                && (isAmounts(below) || !money && isUnlabelled(below));
        List<Pairs.Pair> read = columns ? Pairs.ofColumns(row, below, label) : pairs;
        group = money || group == Label.SCALE && isTotal(read) ? Label.SCALE : lastGroup(read);
        spans.enter(row, rowsBelow);
        read.forEach(pair -> sort(row, pair));
        return columns ? 2 : 1;
    }

    private static boolean isTotal(List<Pairs.Pair> pairs) {
        return Label.of(pairs.get(0).label()).filter(Label.TOTAL::equals).isPresent();
    }

    private static Label lastGroup(List<Pairs.Pair> pairs) {
        return Label.of(pairs.get(0).label()).orElse(Label.FACT);
    }

    private boolean isMoneyLabel(Cell cell) {
        return fundLabels.isKnown(cell)
                || spans.labelOf(cell).filter(MONEY::contains).isPresent();
    }

    private boolean isLabel(Cell cell, boolean amongMoney) {
        return spans.labelOf(cell).isPresent() || (amongMoney ? fundLabels.isAlike(cell) : fundLabels.isKnown(cell));
    }

    /** A source that is the answer to a label: 资金性质 | 一般公共预算. */
    private boolean isNamedSource(Row row, Cell cell) {
        int at = row.cells().indexOf(cell);
        Cell before = at < 1 ? Cell.missing() : row.cell(at - 1);
        Cell behind = row.cell(at + 1);
        return Label.of(cell).isEmpty()
                && Label.of(before).map(Label.FACT::equals).orElse(isAsked(before))
                && (behind.isBlank() && at + 1 < row.size() || Label.of(behind).isPresent() || at + 1 == row.size());
    }

    /** Called like a source of money, or an amount or nothing stands beside it: 服务期限 | 一年 is none. */
    private boolean isSource(Pairs.Pair pair) {
        return fundLabels.isAlike(pair.label())
                || AmountText.fits(pair.value().text()) && !FundLabels.isOfAStep(pair.label());
    }

    private boolean isAsked(Cell cell) {
        return LabelShape.asks(cell) && !fundLabels.isAlike(cell);
    }

    /** A source that stands by itself has nothing in it. */
    private boolean isAmongAmounts(Row row) {
        return row.written().anyMatch(cell -> fundLabels.isAlike(cell) && !MoneyCell.saysWhatFor(cell))
                && (row.written().count() == 1 || row.written().anyMatch(cell -> AmountText.isNumber(cell.text())));
    }

    private static boolean isAmounts(Row row) {
        return row.written().findAny().isPresent() && row.written().allMatch(cell -> AmountText.isNumber(cell.text()));
    }

    private boolean isUnlabelled(Row row) {
        return row.written().count() > 1
                && row.written().noneMatch(cell -> isLabel(cell, false) || LabelShape.asks(cell))
                && IndicatorHead.of(row).isEmpty();
    }

    private void sort(Row row, Pairs.Pair pair) {
        clerk.label(pair.label(), path);
        LabelText.of(pair.label().text()).moneyUnit().ifPresent(fields::state);
        Label label = spans.labelOf(pair.label()).orElse(null);
        if (label == Label.SCALE || MONEY.contains(label)) {
            pair.written().stream()
                    .flatMap(cell -> ownUnit(cell).stream())
                    .findFirst()
                    .ifPresent(fields::state);
        }
        boolean source = label == null && (fundLabels.isKnown(pair.label()) || group == Label.SCALE && isSource(pair));
        Fields.Fund fund = new Fields.Fund(pair.label(), pair.value());
        MoneySpan span = spans.of(row, pair.label(), fundLabels);
        if (spans.isOtherYears(row, pair.label())) {
            fields.add(new Fields.Fact(pair.label(), pair.written(), true));
        } else if (source && span != MoneySpan.YEAR) {
            fields.add(span, spans.label(), fund);
        } else if (source) {
            fields.add(fund);
            List<Cell> more = pair.written().stream().skip(1).toList();
            fields.add(new Fields.Fact(pair.label(), more, true));
        } else if (label == Label.TOTAL) {
            fields.add(new Fields.Fact(pair.label(), pair.written(), group == Label.SCALE));
        } else if (label == Label.CAPTION
                && pair.written().size() == 1
                && new LevelLines(clerk, path, indicators).readBeside(pair.value())) {
            group = null;
        } else if (label == null || KEPT_AS_WRITTEN.contains(label)) {
            fields.add(new Fields.Fact(pair.label(), pair.written()));
        } else {
            fields.label(label, pair.label());
            if (MONEY.contains(label) && pair.written().size() > 1) {
                sortAmounts(label, pair);
            } else {
                pair.written().forEach(cell -> sort(label, cell));
            }
        }
    }

    /** The first number is the amount; what else stands there is kept under the words that stand among the numbers. */
    private void sortAmounts(Label label, Pairs.Pair pair) {
        List<Cell> cells = pair.written();
        Cell amount = cells.stream()
                .filter(cell -> AmountText.isNumber(cell.text()))
                .findFirst()
                .orElse(cells.get(0));
        sort(label, amount);
        List<Cell> others = cells.stream().filter(cell -> !cell.equals(amount)).toList();
        Cell words = others.stream()
                .filter(cell -> !AmountText.isNumber(cell.text()))
                .findFirst()
                .orElse(pair.label());
        clerk.ledger().head(words);
        fields.add(new Fields.Fact(
                words, others.stream().filter(cell -> !cell.equals(words)).toList(), words.equals(pair.label())));
    }

    private void sort(Label label, Cell cell) {
        Optional<MoneyUnit> unit = ownUnit(cell);
        if (unit.isPresent()) {
            fields.state(unit.get());
            clerk.ledger().head(cell);
        } else if (label == Label.SCALE || label == Label.AMOUNT && !AmountText.fits(cell.text())) {
            new MoneyCell(fundLabels, clerk.ledger(), fields).sort(label, cell);
        } else if (label == Label.OBJECTIVES && GOAL_HEADS.contains(LabelText.bare(cell.text()))) {
            clerk.ledger().head(cell);
        } else {
            fields.add(label, cell);
        }
    }

    private static Optional<MoneyUnit> ownUnit(Cell cell) {
        return MoneyUnit.of(cell.text()).or(() -> MoneyUnit.statedIn(cell.text()));
    }

    /** A row without a label belongs to the label above it; before any, it says whose table this is. */
    private void readCarried(Row row) {
        boolean alone = row.written().count() == 1;
        for (Cell cell : row.written().toList()) {
            Optional<MoneyUnit> unit = MoneyUnit.statedIn(cell.text());
            if (unit.isPresent()) {
                fields.state(unit.get());
                clerk.ledger().head(cell);
            } else if (alone && Years.mark(cell.text()).isPresent()) {
                marks.takeYear(cell);
            } else if (UnitName.isOne(cell.text()) && group == null) {
                fields.addUnit(cell);
            } else if (alone && group != null && CARRIED.contains(group)) {
                fields.add(group, cell);
            } else if (alone && group == Label.SCALE) {
                new MoneyCell(fundLabels, clerk.ledger(), fields).sortBelow(cell);
            } else if (alone && group == Label.FACT) {
                fields.continueFact(cell);
            }
        }
    }
}
