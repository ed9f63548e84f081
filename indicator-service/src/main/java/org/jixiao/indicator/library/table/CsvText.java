package org.jixiao.indicator.library.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.platform.problem.Refusal;

/** A table with commas (RFC 4180), or none where its quotes do not pair. A cell in quotes may hold commas, line breaks and doubled quotes. */
final class CsvText {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]");

    private final String text;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
    }

    /** Rows that hold nothing are left out. */
    static List<TableRow> read(String text) {
        CsvText reading = new CsvText(text);
        List<TableRow> rows = new ArrayList<>();
        while (reading.at < text.length()) {
            TableRow row = reading.row();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private TableRow row() {
        int begins = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (takes(','));
        endLine();
        return new TableRow(begins, cells);
    }

    private String cell() {
        return takes('"') ? quotedCell() : plainCell();
    }

    private String plainCell() {
        int begins = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begins, at);
    }

    /** @throws Refusal if its quote is not closed, or in the midst of a cell: by then it has swallowed lines that are none of it */
    private String quotedCell() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && !takes('"')) {
                requireEnd(opened);
                return cell.toString();
            }
            line += next == '\n' ? 1 : 0;
            cell.append(next);
        }
        throw unclosed(opened);
    }

    private void requireEnd(int opened) {
        if (!plainCell().isBlank()) {
            throw unclosed(opened);
        }
    }

    private static Refusal unclosed(int opened) {
        return Refusal.ofField(
                "",
                "第 " + opened + " 行有一个双引号没有成对，其后的内容无法分行。单元格内的双引号须写成两个。",
                "has a quote in line " + opened
                        + " that is not closed where its cell ends; a quote within a cell is doubled");
    }

    private boolean takes(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void endLine() {
        takes('\r');
        takes('\n');
        line++;
    }
}
