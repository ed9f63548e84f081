package org.jixiao.budget.filing.format.pdf;

import java.util.List;
import org.jixiao.budget.filing.document.Artefact;

/** What a PDF says, in reading order. */
public sealed interface Printed permits Printed.Passage, Printed.Rows, Printed.LeftOut {

    /** A paragraph, its lines put together. @param page that it begins on, from 1 */
    record Passage(int page, String text) implements Printed {}

    /** A table, which may go on over several pages. */
    record Rows(List<Line> rows) implements Printed {

        /** A row, on the page that it begins on. @param texts of its cells, lines within one divided by line feeds */
        public record Line(int page, List<String> texts) {}
    }

    /** What is not read: what belongs to the page, as its number, a running head, a watermark; and what cannot be seen on it. */
    record LeftOut(int page, Artefact.Why why, String text) implements Printed {

        /** It belongs to the page. */
        static LeftOut ofThePage(int page, String text) {
            return new LeftOut(page, Artefact.Why.OF_THE_PAGE, text);
        }
    }
}
