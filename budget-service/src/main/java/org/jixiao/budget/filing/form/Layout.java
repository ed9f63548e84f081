package org.jixiao.budget.filing.form;

import org.jixiao.budget.filing.document.Document;

/** A kind of form. It recognises itself by labels and shapes and reads what it recognises. */
interface Layout {

    /** Stable name, part of every report. */
    String id();

    /** How many of its signs are there, weighed: 0 for none, 10 for all. */
    int signs(Document document);

    /** Never throws: what it cannot read it lists. */
    Reading read(Document document, ReadingContext context);
}
