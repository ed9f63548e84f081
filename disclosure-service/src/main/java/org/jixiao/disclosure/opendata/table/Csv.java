package org.jixiao.disclosure.opendata.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table for people as a file, as RFC 4180 says, in UTF-8 with the mark by which spreadsheets know it. Text stands in quotes and a
 * number does not; text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV Injection), a negative
 * number has none, for it is a number. An empty cell says that nothing was stated.
 */
public final class Csv {

    static final String BYTE_ORDER = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER);

    public Csv(List<String> heads) {
        text.append(line(heads.stream()));
    }

    public Csv row(@Nullable Object... cells) {
        text.append(line(Arrays.stream(cells)));
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String line(Stream<? extends @Nullable Object> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",")) + END;
    }

    /** The text with an apostrophe before it, where a spreadsheet would take it for a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
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

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
