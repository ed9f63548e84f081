package org.jixiao.budget.table;

import java.util.ArrayList;
import java.util.List;

/** On which lines of a text its records begin: a quoted cell may hold line breaks, an empty line is no record. */
final class RecordLines {

    private final String text;
    private int at;
    private int line = 1;

    private RecordLines(String text) {
        this.text = text;
    }

    /** From 1. */
    static List<Integer> of(String text) {
        RecordLines reading = new RecordLines(text);
        List<Integer> starts = new ArrayList<>();
        while (reading.at < text.length()) {
            int start = reading.line;
            if (!reading.record().isBlank()) {
                starts.add(start);
            }
        }
        return starts;
    }

    private String record() {
        int start = at;
        boolean opens = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && opens) {
                skipQuoted();
            } else if (c == '\n' || c == '\r') {
                String record = text.substring(start, at);
                endLine();
                return record;
            } else {
                opens = c == ',';
                at++;
            }
        }
        return text.substring(start);
    }

    /** A doubled quote within ends nothing: it closes and opens again. */
    private void skipQuoted() {
        for (at++; at < text.length() && text.charAt(at) != '"'; ) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                endLine();
            } else {
                at++;
            }
        }
        at++;
    }

    private void endLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
    }
}
