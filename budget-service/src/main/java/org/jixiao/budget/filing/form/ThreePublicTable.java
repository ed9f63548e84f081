package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the “三公” expenses in a table about them, whether its rows are called so or its columns, with or without the year
 * before. What it does not take stays a figure.
 */
final class ThreePublicTable {

    private static final Pattern TOTAL =
            Pattern.compile("(?:“?三公”?经费)?(?:支出|预算|财政拨款)?(?:合计|总计|总额|小计)|“?三公”?经费(?:支出|预算)?");
    private static final Pattern BESIDE = Pattern.compile("会议费|培训费|机关运行经费|.*“?三公”?.*");
    private static final Pattern LAST = Pattern.compile("上年|上一年|去年");
    private static final Pattern NO_BUDGET = Pattern.compile("决算|执行|增|减|比|率|差|备注|说明|人数|批次|数量|次数|保有");

    private static final int UNNAMED = 0;
    private static final int BEFORE = -1;

    private final Clerk clerk;
    private final Statement statement;
    private final String section;
    private final ColumnHeads heads;
    private final FigureValue values;

    ThreePublicTable(Clerk clerk, Statement statement, String section, ColumnHeads heads, FigureValue values) {
        this.clerk = clerk;
        this.statement = statement;
        this.section = section;
        this.heads = heads;
        this.values = values;
    }

    /** An amount for a kind, or for all of them where it is null. */
    private record Found(
            TableGrid.Entry entry, ThreePublicExpense.@Nullable Kind kind, Cell label, Money amount, int year) {}

    /** @return what it left */
    List<TableGrid.Entry> take(List<TableGrid.Entry> entries) {
        boolean columns = isAbout(entries.stream().map(this::columnPath).toList());
        if (!columns && !isAbout(entries.stream().map(TableGrid.Entry::row).toList())) {
            return entries;
        }
        int line = columns ? onlyLine(entries) : -1;
        List<Found> found = new ArrayList<>();
        for (TableGrid.Entry entry : entries) {
            if (!columns || entry.line() == line) {
                find(entry, columns ? columnPath(entry) : entry.row()).ifPresent(found::add);
            }
        }
        Set<TableGrid.Entry> taken = new HashSet<>();
        keep(found, taken);
        return entries.stream().filter(entry -> !taken.contains(entry)).toList();
    }

    private List<Cell> columnPath(TableGrid.Entry entry) {
        return heads.of(entry.column());
    }

    /** Two kinds at least, and nothing much but kinds. */
    private boolean isAbout(List<List<Cell>> paths) {
        List<List<String>> distinct = paths.stream()
                .map(path -> path.stream().map(Cell::text).toList())
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        long kinds = distinct.stream()
                .map(path -> kind(path).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long known = distinct.stream()
                .filter(path -> kind(path).isPresent()
                        || path.stream()
                                .map(ThreePublicLabel::key)
                                .anyMatch(key -> TOTAL.matcher(key).matches()
                                        || BESIDE.matcher(key).matches()))
                .count();
        boolean titled = section.contains("三公");
        return kinds >= 2 && (titled || known * 2 >= distinct.size());
    }

    /** The one row there is, or the one that is the sum of the others; -1 where neither. */
    private static int onlyLine(List<TableGrid.Entry> entries) {
        List<Integer> lines =
                entries.stream().map(TableGrid.Entry::line).distinct().toList();
        if (lines.size() == 1) {
            return lines.get(0);
        }
        return entries.stream()
                .filter(entry -> entry.row().stream()
                        .anyMatch(label -> TOTAL.matcher(ThreePublicLabel.key(label.text()))
                                .matches()))
                .map(TableGrid.Entry::line)
                .findFirst()
                .orElse(-1);
    }

    private Optional<Found> find(TableGrid.Entry entry, List<Cell> path) {
        List<String> labels = FigureTable.labels(heads, entry);
        List<String> texts = path.stream().map(Cell::text).toList();
        ThreePublicExpense.Kind kind = kind(texts).orElse(null);
        boolean total = kind == null
                && !texts.isEmpty()
                && TOTAL.matcher(ThreePublicLabel.key(texts.get(texts.size() - 1)))
                        .matches();
        boolean other = labels.stream()
                .filter(label -> ThreePublicLabel.of(label).isEmpty())
                .anyMatch(label -> NO_BUDGET.matcher(label).find());
        Optional<Money> amount = values.money(labels, entry.value().text()).filter(money -> !money.isNegative());
        if (other || kind == null && !total || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(entry, kind, label(path, kind), amount.get(), year(labels)));
    }

    private static Cell label(List<Cell> path, ThreePublicExpense.@Nullable Kind kind) {
        Cell label = path.get(path.size() - 1);
        for (Cell cell : path) {
            if (kind != null
                    && ThreePublicLabel.of(cell.text()).filter(kind::equals).isPresent()) {
                label = cell;
            }
        }
        return label;
    }

    /** The year that is named; {@link #BEFORE} where it is only called the last one, {@link #UNNAMED} where none is. */
    private static int year(List<String> labels) {
        Integer year = FigureValue.year(labels);
        if (year != null) {
            return year;
        }
        return labels.stream().anyMatch(label -> LAST.matcher(label).find()) ? BEFORE : UNNAMED;
    }

    /** 购置 and 运行 under vehicles, or a kind by its own name. */
    private static Optional<ThreePublicExpense.Kind> kind(List<String> path) {
        ThreePublicExpense.Kind kind = null;
        for (String text : path) {
            Optional<ThreePublicExpense.Kind> named = ThreePublicLabel.of(text);
            if (named.isPresent()) {
                kind = named.get();
            } else if (kind == ThreePublicExpense.Kind.VEHICLES && text.contains("购置")) {
                kind = ThreePublicExpense.Kind.VEHICLE_PURCHASE;
            } else if (kind == ThreePublicExpense.Kind.VEHICLES && (text.contains("运行") || text.contains("运维"))) {
                kind = ThreePublicExpense.Kind.VEHICLE_RUNNING;
            }
        }
        return Optional.ofNullable(kind);
    }

    private void keep(List<Found> found, Set<TableGrid.Entry> taken) {
        int current = found.stream().mapToInt(Found::year).max().orElse(UNNAMED);
        Map<ThreePublicExpense.Kind, Found> now = new EnumMap<>(ThreePublicExpense.Kind.class);
        Map<ThreePublicExpense.Kind, Found> before = new EnumMap<>(ThreePublicExpense.Kind.class);
        for (Found one : found) {
            boolean isNow = one.year() == UNNAMED || one.year() != BEFORE && one.year() == current;
            boolean isBefore = one.year() == BEFORE || one.year() == current - 1;
            if (one.kind() == null) {
                if (isNow && statement.totals().stream().noneMatch(ThreePublicTable::isOfThem)) {
                    keepTotal(one);
                    taken.add(one.entry());
                }
            } else if (isNow) {
                now.putIfAbsent(one.kind(), one);
            } else if (isBefore) {
                before.putIfAbsent(one.kind(), one);
            }
        }
        now.forEach((kind, one) -> {
            if (statement.threePublic().stream().noneMatch(line -> line.kind() == kind)) {
                Optional<Found> last = Optional.ofNullable(before.get(kind));
                keep(kind, one, last);
                Stream.concat(Stream.of(one), last.stream()).map(Found::entry).forEach(taken::add);
            }
        });
    }

    private static boolean isOfThem(StatedTotal total) {
        return total.of() == StatedTotal.Of.THREE_PUBLIC;
    }

    private void keepTotal(Found one) {
        String path = "/totals/" + statement.totals().size();
        take(one, path + "/amount");
        statement
                .totals()
                .add(new StatedTotal(
                        StatedTotal.Of.THREE_PUBLIC, FigureTable.label(one.label()), one.amount(), List.of()));
    }

    private void keep(ThreePublicExpense.Kind kind, Found now, Optional<Found> last) {
        String path = "/threePublic/" + statement.threePublic().size();
        take(now, path + "/amount");
        last.ifPresent(one -> take(one, path + "/lastYear"));
        statement
                .threePublic()
                .add(new ThreePublicExpense(
                        kind,
                        FigureTable.label(now.label()),
                        now.amount(),
                        last.map(Found::amount).orElse(null),
                        null));
    }

    private void take(Found found, String path) {
        clerk.take(found.entry().value(), path);
        found.entry().row().forEach(clerk.ledger()::head);
    }
}
