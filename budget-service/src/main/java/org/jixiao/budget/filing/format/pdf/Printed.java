package org.jixiao.budget.filing.format.pdf;

import java.util.List;

/** What a PDF says, in reading order. */
public sealed interface Printed permits Printed.Passage, Printed.Rows, Printed.LeftOut {

    /** A paragraph, its lines put together. @param page that it begins on, from 1 */
    record Passage(int page, String text) implements Printed {}

    /** A table, which may go on over several pages. */
    record Rows(List<Line> rows) implements Printed {

        /** A row, on the page that it begins on. @param texts of its cells, lines within one divided by line feeds */
        public record Line(int page, List<String> texts) {}
    }

    /** What belongs to the page and is not read: its number, a running head, a watermark. */
    record LeftOut(int page, String text) implements Printed {}
}
