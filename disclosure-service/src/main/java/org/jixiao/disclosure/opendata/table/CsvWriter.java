package org.jixiao.disclosure.opendata.table;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as RFC 4180 says, in UTF-8. Text stands in quotes and a number does not; text that a spreadsheet would take for a
 * formula has an apostrophe before it (OWASP, CSV Injection), a negative number has none, for it is a number.
 */
public final class CsvWriter<R> {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final String BYTE_ORDER = "\uFEFF";
    private static final String END = "\r\n";

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
            out.write(BYTE_ORDER);
        }
        line(table.columns().stream().map(heads::of).map(CsvWriter::quoted).toList());
    }

    private void rows(Opened opened) throws IOException {
        for (Iterator<R> rows = table.rows().apply(opened).iterator(); rows.hasNext(); ) {
            R row = rows.next();
            line(table.columns().stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        }
    }

    private void line(List<String> cells) throws IOException {
        out.write(String.join(",", cells));
        out.write(END);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Money || value instanceof Boolean
                ? value.toString()
                : quoted(harmless(value.toString()));
    }

    /** The text with an apostrophe before it, where a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
