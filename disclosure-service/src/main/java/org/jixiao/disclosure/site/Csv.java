package org.jixiao.disclosure.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.disclosure.opendata.table.CsvWriter;
import org.jspecify.annotations.Nullable;

/** The table behind a chart as a file: comma separated (RFC 4180), in UTF-8 with the mark by which spreadsheets know it. */
final class Csv {

    private static final String MARK = "\uFEFF";

    private final List<String> lines = new ArrayList<>();

    Csv(String... heads) {
        row((Object[]) heads);
    }

    /** A number stands as it is; of a text none is ever taken for a formula. An empty cell says that nothing was stated. */
    Csv row(@Nullable Object... cells) {
        lines.add(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")));
        return this;
    }

    byte[] bytes() {
        return (MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!(value instanceof CharSequence)) {
            return text;
        }
        String safe = CsvWriter.harmless(text);
        return safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
