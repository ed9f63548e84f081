package org.jixiao.budget.execution;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.problem.Refusal;

/**
 * A row of a table written as text with commas (RFC 4180): a cell in quotes may hold commas, line ends and doubled quotes.
 *
 * @param line where it begins, from 1
 */
record CsvRow(int line, List<String> cells) {

    /** Those that hold anything. @throws Refusal if a quote is never closed */
    static List<CsvRow> of(String text) {
        return new Reader(text).rows();
    }

    private boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    private static final class Reader {

        private final String text;
        private final List<CsvRow> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private int line = 1;
        private int begun = 1;

        Reader(String text) {
            this.text = text;
        }

        List<CsvRow> rows() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else if (c == '"' && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                } else if (quoted || c != ',' && c != '\n') {
                    cell.append(c);
                } else {
                    endCell();
                    if (c == '\n') {
                        endRow();
                    }
                }
                line += c == '\n' ? 1 : 0;
                begun = cells.isEmpty() && cell.isEmpty() && !quoted ? line : begun;
            }
            if (quoted) {
                throw Refusal.ofField("", "第 " + begun + " 行的引号没有结束", "a quote in line " + begun + " is not closed");
            }
            endCell();
            endRow();
            return rows;
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell = new StringBuilder();
        }

        private void endRow() {
            CsvRow row = new CsvRow(begun, cells);
            if (!row.isEmpty()) {
                rows.add(row);
            }
            cells = new ArrayList<>();
        }
    }
}
