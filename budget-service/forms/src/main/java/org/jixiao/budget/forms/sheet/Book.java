package org.jixiao.budget.forms.sheet;

import java.util.List;

/** A form as a whole: its pages in order, each a sheet of a workbook or a section of a text. */
public record Book(String title, List<Page> pages) {

    public Book {
        pages = List.copyOf(pages);
    }
}
