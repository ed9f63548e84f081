package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** Reads the rows below such a head: the whole, and where it comes from. What is of the year is its budget; the rest are figures. */
record SpanTable(Clerk clerk, String path, Fields fields, FundLabels fundLabels) {

    /** @return how many rows it takes, the head included */
    int read(SpanHead head, List<Row> below) {
        head.row().written().forEach(this::takeHead);
        int taken = 0;
        while (taken < below.size() && isOwn(head, below.get(taken))) {
            readRow(head, below.get(taken));
            taken++;
        }
        return 1 + taken;
    }

    private void takeHead(Cell cell) {
        clerk.label(cell, path);
        LabelText.of(cell.text()).moneyUnit().ifPresent(fields::state);
        Label.of(cell).filter(label -> label == Label.SCALE).ifPresent(label -> fields.label(label, cell));
    }

    private boolean isOwn(SpanHead head, Row row) {
        return head.heads(row) && head.lead(row).written().allMatch(this::isLead);
    }

    private boolean isLead(Cell cell) {
        return isWhole(cell) || fundLabels.isAlike(cell);
    }

    private static boolean isWhole(Cell cell) {
        return Label.of(cell)
                .filter(label -> label == Label.TOTAL || label == Label.AMOUNT || label == Label.SCALE)
                .isPresent();
    }

    private void readRow(SpanHead head, Row row) {
        List<Cell> lead = head.lead(row).written().toList();
        lead.forEach(this::takeHead);
        Cell source = lead.stream().filter(cell -> !isWhole(cell)).reduce(Cell.missing(), (first, last) -> last);
        head.at().forEach((column, span) -> {
            Cell label = head.row().cell(column);
            if (source.isBlank()) {
                takeWhole(span, label, row.cell(column));
            } else {
                fields.add(span, label, new Fields.Fund(source, row.cell(column)));
            }
        });
    }

    private void takeWhole(MoneySpan span, Cell label, Cell value) {
        switch (span) {
            case WHOLE_TERM -> fields.take(Label.WHOLE_TERM_AMOUNT, label, value);
            case YEAR -> fields.take(Label.AMOUNT, label, value);
            case OTHER_YEARS -> fields.add(new Fields.Fact(label, List.of(value), true));
        }
    }
}
