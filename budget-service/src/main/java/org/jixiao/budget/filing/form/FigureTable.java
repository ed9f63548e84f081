package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** A table that nobody has a home for: every cell becomes a figure under the words of its row and its column. */
record FigureTable(
        Clerk clerk,
        Statement statement,
        List<Coded> holders,
        @Nullable MoneyUnit unitInForce) {

    private static final int ENOUGH = 2;
    private static final Pattern REMARK = Pattern.compile("^(?:注|备注|说明|备注说明)\\s?[:：].*|.*[。；]$", Pattern.DOTALL);
    private static final Pattern STRETCHED = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");
    private static final Pattern TITLE = Pattern.compile(".{2,60}(?:表|表[(（].{1,20}[)）])");

    void read(TableRows table) {
        List<Row> rows = table.rows().stream().filter(row -> !row.isBlank()).toList();
        int head = 0;
        while (head < rows.size() && (rows.get(head).written().count() < ENOUGH || isFrame(rows.get(head)))) {
            head++;
        }
        TableFrame frame = TableFrame.read(clerk, rows.subList(0, head), unitInForce);
        holders.add(frame.holder());
        String section = title(rows.subList(0, head), table.title());
        if (head < rows.size()) {
            read(section, rows.subList(head, rows.size()), frame.unit());
        }
    }

    private void read(String section, List<Row> rows, @Nullable MoneyUnit unit) {
        ColumnHeads heads = ColumnHeads.of(rows);
        TableGrid grid = TableGrid.of(heads, rows.subList(heads.rows().size(), rows.size()));
        rows.subList(0, rows.size() - grid.rows().size())
                .forEach(row -> row.written().forEach(cell -> clerk.label(cell, "/figures")));
        FigureValue values = new FigureValue(clerk, unit);
        List<TableGrid.Entry> entries = grid.entries();
        List<TableGrid.Entry> left = new ThreePublicTable(clerk, statement, section, heads, values).take(entries);
        left.forEach(entry -> keep(section, heads, values, entry, grid.rows().get(entry.line())));
    }

    private void keep(String section, ColumnHeads heads, FigureValue values, TableGrid.Entry entry, Row row) {
        String path = "/figures/" + statement.figures().size();
        for (int i = 0; i < entry.row().size(); i++) {
            clerk.ledger().read(entry.row().get(i), path + "/path/" + i);
        }
        if (row.written().count() == 1 && REMARK.matcher(entry.value().text()).matches()) {
            String text = clerk.take(entry.value(), path + "/text");
            List<String> about =
                    List.of(section.isEmpty() ? heads.lowest(entry.column()).text() : section);
            statement.figures().add(new Figure(section, about, null, null, null, null, text));
            return;
        }
        List<String> labels = new ArrayList<>(labels(heads, entry));
        if (labels.isEmpty()) {
            labels.add(section);
        }
        statement.figures().add(values.read(section, List.copyOf(labels), entry.value(), path));
    }

    static List<String> labels(ColumnHeads heads, TableGrid.Entry entry) {
        return Stream.concat(entry.row().stream(), heads.of(entry.column()).stream())
                .map(FigureTable::label)
                .toList();
    }

    /** As filed, but for the white space that stretches it: 合    计. */
    static String label(Cell cell) {
        return STRETCHED.matcher(cell.text()).replaceAll("");
    }

    /** Says whose the table is, when, in which unit, and nothing of what it holds. */
    private static boolean isFrame(Row row) {
        return row.written().count() <= 3
                && row.written().allMatch(cell -> NumberText.of(cell.text()).isEmpty())
                && row.written()
                        .anyMatch(cell ->
                                MoneyUnit.statedIn(cell.text()).isPresent() || DepartmentName.isNaming(cell.text()));
    }

    private static String title(List<Row> above, String chapter) {
        return above.stream()
                .flatMap(Row::written)
                .map(Cell::text)
                .filter(text -> TITLE.matcher(text).matches())
                .findFirst()
                .orElse(chapter);
    }
}
