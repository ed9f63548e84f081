package org.jixiao.budget.filing.document;

import java.util.List;
import java.util.stream.Stream;

/** Rows that stand together. */
public record Table(List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public Stream<Fragment> fragments() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(Cell::written);
    }
}
