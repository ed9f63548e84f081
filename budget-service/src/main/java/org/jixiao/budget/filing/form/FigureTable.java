package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** A table that nobody has a home for: every cell becomes a figure under the words of its row and its column. */
record FigureTable(
        Clerk clerk, Statement statement, @Nullable MoneyUnit documentUnit) {

    private static final int ENOUGH = 2;

    void read(TableRows table) {
        List<Row> rows = table.rows();
        int head = 0;
        while (head < rows.size() && rows.get(head).written().count() < ENOUGH) {
            head++;
        }
        if (head + 1 >= rows.size()) {
            return;
        }
        TableFrame frame = TableFrame.read(clerk, rows.subList(0, head), documentUnit);
        Row heads = rows.get(head);
        heads.written().forEach(cell -> clerk.label(cell, "/figures"));
        for (Row row : rows.subList(head + 1, rows.size())) {
            readRow(table.title(), heads, row, frame.unit());
        }
    }

    private void readRow(String section, Row heads, Row row, @Nullable MoneyUnit unit) {
        int at = firstWritten(row);
        if (at < 0) {
            return;
        }
        Cell label = row.cell(at);
        clerk.ledger().read(label, "/figures/" + statement.figures().size() + "/path/0");
        for (int i = at + 1; i < row.size(); i++) {
            Cell cell = row.cell(i);
            if (!cell.isBlank()) {
                String path = "/figures/" + statement.figures().size();
                statement
                        .figures()
                        .add(figure(section, List.of(label.text(), heads.cell(i).text()), cell, path, unit));
            }
        }
        if (row.written().count() == 1) {
            statement
                    .figures()
                    .add(new Figure(
                            section,
                            List.of(heads.written().findFirst().orElse(label).text()),
                            null,
                            null,
                            null,
                            null,
                            label.text()));
        }
    }

    private static int firstWritten(Row row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.cell(i).isBlank())
                .findFirst()
                .orElse(-1);
    }

    private Figure figure(String section, List<String> labels, Cell cell, String path, @Nullable MoneyUnit unit) {
        BigDecimal number = NumberText.of(cell.text()).orElse(null);
        if (number == null) {
            return new Figure(section, labels, null, null, null, null, clerk.take(cell, path + "/text"));
        }
        boolean money = unit != null || labels.stream().anyMatch(label -> label.contains("元"));
        if (!money) {
            clerk.take(cell, path + "/quantity");
            return new Figure(section, labels, null, null, number, null, null);
        }
        Money amount = Figures.in(clerk, unit).money(cell, path + "/amount");
        return new Figure(section, labels, null, amount, null, null, amount == null ? cell.text() : null);
    }
}
