package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;

/**
 * A table over editions.
 *
 * @param name of its file, without {@code .csv}
 * @param key columns that tell a row from all others; empty where nothing does
 * @param links columns whose values are keys of another table
 * @param rows of one edition, in its order
 */
public record Table<R>(
        String name,
        Bilingual title,
        List<Column<R>> columns,
        List<String> key,
        List<Link> links,
        Function<Opened, Stream<R>> rows) {

    /** A column that names a row of another table by its key. */
    public record Link(String column, String table, String key) {}

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        links = List.copyOf(links);
    }

    public String file() {
        return name + ".csv";
    }
}
