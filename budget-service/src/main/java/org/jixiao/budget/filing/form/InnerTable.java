package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * A small table within a project's form, of what a project has no field for: 实施进度 with its steps and days, 支出明细 with its
 * amounts. Kept as it stands, each cell under the table's label, its row's first words and the head of its column.
 *
 * @param label the cell that labels the table
 * @param head its heads, with the label cut off
 * @param rows below the head
 */
record InnerTable(Cell label, Row head, List<Row> rows, FundLabels fundLabels) {

    private static final Pattern HEAD_WORD =
            Pattern.compile("(?:.*(?:金额|数量|单价|时间|日期|依据|备注|说明|规格|单位|执行数|预算数|明细|内容|构成|活动|测算|分类|阶段|步骤|事项)"
                    + "|品名|名称|序号|项目)(?:\\([^()]{1,12}\\))?");
    private static final Pattern MONEY = Pattern.compile("(?:20\\d\\d年)?.*(?:金额|预算(?:安排|数|额)?|执行数?|资金|总价|费用)");
    private static final int FEWEST = 2;
    private static final int LONGEST = 16;

    /** The table that a row of a form begins, if its heads say so and rows without a label follow. */
    static Optional<InnerTable> at(List<Row> rows, FundLabels fundLabels) {
        Row first = rows.get(0);
        List<Cell> written = first.written().toList();
        if (written.size() <= FEWEST || rows.size() < FEWEST) {
            return Optional.empty();
        }
        List<Cell> heads = written.subList(1, written.size());
        int from = first.cells().indexOf(heads.get(0));
        List<Row> own = rows.stream()
                .skip(1)
                .takeWhile(row -> isOwn(row, from) || isUnder(first, row, fundLabels))
                .toList();
        long words = heads.stream().filter(InnerTable::isHeadWord).count();
        boolean table = words >= FEWEST
                && heads.stream()
                        .noneMatch(cell ->
                                Column.of(cell).filter(Column.TARGET::equals).isPresent())
                && heads.stream().allMatch(cell -> isHead(cell, fundLabels))
                && !own.isEmpty()
                && own.get(0).written().count() >= FEWEST;
        return table
                ? Optional.of(new InnerTable(written.get(0), below(first, from), own, fundLabels))
                : Optional.empty();
    }

    private static boolean isHeadWord(Cell cell) {
        return HEAD_WORD.matcher(LabelText.bare(cell.text())).matches();
    }

    private static boolean isHead(Cell cell, FundLabels fundLabels) {
        String bare = LabelText.bare(cell.text());
        return bare.length() <= LONGEST
                && !AmountText.isNumber(bare)
                && !fundLabels.isKnown(cell)
                && Label.of(cell).filter(Label.AMOUNT::equals).isEmpty();
    }

    /** Stands right of the label, and no label leads it but that of a sum. */
    private static boolean isOwn(Row row, int from) {
        Cell lead = row.written().findFirst().orElse(Cell.missing());
        return !row.isBlank()
                && row.cells().indexOf(lead) >= from
                && Label.of(lead).filter(one -> one != Label.TOTAL).isEmpty()
                && IndicatorHead.of(row).isEmpty();
    }

    /** What labels the table heads its first column too, and numbers stand in the others: 支出明细 | 单价 | 数量 | 金额. */
    private static boolean isUnder(Row head, Row row, FundLabels fundLabels) {
        Cell label = head.written().findFirst().orElse(Cell.missing());
        Cell lead = row.cell(head.cells().indexOf(label));
        List<Cell> written = row.written().toList();
        return !lead.isBlank()
                && written.get(0).equals(lead)
                && written.size() > FEWEST
                && written.stream()
                                .skip(1)
                                .filter(cell -> AmountText.isNumber(cell.text()))
                                .count()
                        >= FEWEST
                && Label.of(label).map(Label.FACT::equals).orElse(true)
                && Label.of(lead).filter(one -> one != Label.TOTAL).isEmpty()
                && !fundLabels.isKnown(lead)
                && !Levels.isDimension(lead)
                && !Levels.isCategory(lead);
    }

    private static Row below(Row row, int from) {
        List<Cell> cells = new ArrayList<>(row.cells());
        IntStream.range(0, from).forEach(i -> cells.set(i, Cell.missing()));
        return new Row(cells);
    }

    /** @return how many rows it takes, the head included */
    int read(Clerk clerk, String path, Fields fields) {
        MoneyUnit around = fields.moneyUnit();
        clerk.label(label, path);
        head.written().forEach(cell -> clerk.label(cell, path));
        Stream.concat(Stream.of(label), head.written())
                .flatMap(cell -> LabelText.of(cell.text()).moneyUnit().stream())
                .findFirst()
                .ifPresent(fields::state);
        for (Row row : rows) {
            readRow(clerk, path, row, fields);
        }
        if (around != null) {
            fields.state(around);
        }
        return 1 + rows.size();
    }

    private void readRow(Clerk clerk, String path, Row row, Fields fields) {
        Cell lead = row.written().findFirst().orElse(Cell.missing());
        int at = row.cells().indexOf(lead);
        List<Cell> rest = row.cells().subList(at + 1, row.size()).stream()
                .filter(cell -> !cell.isBlank())
                .toList();
        if (rest.isEmpty()) {
            fields.add(new Fields.Fact(label, List.of(lead), false));
            return;
        }
        clerk.label(lead, path);
        takeAmount(row, lead, fields);
        for (int i = at + 1; i < row.size(); i++) {
            if (!row.cell(i).isBlank()) {
                Cell column = headOver(i);
                fields.add(new Fields.Fact(
                        List.of(label, lead), column, List.of(row.cell(i)), isMoney(column, row.cell(i))));
            }
        }
    }

    /** The sum of a table that asks for the project's money is its amount. */
    private void takeAmount(Row row, Cell lead, Fields fields) {
        boolean sum = Label.of(lead).filter(Label.TOTAL::equals).isPresent()
                && Label.of(label)
                        .filter(one -> one == Label.AMOUNT || one == Label.SCALE)
                        .isPresent();
        if (sum && !fields.has(Label.AMOUNT)) {
            IntStream.range(0, row.size())
                    .filter(i -> LabelText.of(headOver(i).text()).key().endsWith(LabelText.AMOUNT))
                    .mapToObj(row::cell)
                    .filter(cell -> AmountText.isNumber(cell.text()))
                    .findFirst()
                    .ifPresent(cell -> fields.take(Label.AMOUNT, label, cell));
        }
    }

    private Cell headOver(int column) {
        for (int i = Math.min(column, head.size() - 1); i >= 0; i--) {
            if (!head.cell(i).isBlank()) {
                return head.cell(i);
            }
        }
        return label;
    }

    private static boolean isMoney(Cell column, Cell value) {
        return AmountText.isNumber(value.text())
                && MONEY.matcher(LabelText.of(column.text()).key()).matches();
    }
}
