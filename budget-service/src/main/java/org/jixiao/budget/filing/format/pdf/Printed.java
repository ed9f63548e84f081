package org.jixiao.budget.filing.format.pdf;

import java.util.List;

/** What a PDF says, in reading order. */
public sealed interface Printed permits Printed.Passage, Printed.Rows, Printed.LeftOut {

    /** The page that it begins on, from 1. */
    int page();

    /** A paragraph, its lines put together. */
    record Passage(int page, String text) implements Printed {}

    /** A table. @param texts of its cells, row by row, lines within one divided by line feeds */
    record Rows(int page, List<List<String>> texts) implements Printed {}

    /** What belongs to the page and is not read: its number, a running head, a watermark. */
    record LeftOut(int page, String text) implements Printed {}
}
