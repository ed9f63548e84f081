package org.jixiao.disclosure.opendata.table;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Writes a table over editions, row by row as it is read. */
public final class CsvWriter<R> {

    private final Table<R> table;
    private final Writer out;

    private CsvWriter(Table<R> table, OutputStream out) {
        this.table = table;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** All rows of one edition. */
    public static byte[] bytes(Table<?> table, Heads heads, Opened opened) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(table, heads, List.of(opened).iterator(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All rows of many, none of which is held longer than its rows are written. */
    public static <T> void write(Table<T> table, Heads heads, Iterator<Opened> editions, OutputStream out)
            throws IOException {
        CsvWriter<T> csv = new CsvWriter<>(table, out);
        csv.head(heads);
        while (editions.hasNext()) {
            csv.rows(editions.next());
        }
        csv.out.flush();
    }

    private void head(Heads heads) throws IOException {
        if (heads.markBytes()) {
            out.write(Csv.BYTE_ORDER);
        }
        out.write(Csv.line(table.columns().stream().map(heads::of)));
    }

    private void rows(Opened opened) throws IOException {
        for (Iterator<R> rows = table.rows().apply(opened).iterator(); rows.hasNext(); ) {
            R row = rows.next();
            out.write(Csv.line(
                    table.columns().stream().map(column -> column.value().apply(row))));
        }
    }
}
