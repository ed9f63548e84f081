package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;

/** Reads a document in the layout that shows most of its signs. */
public final class FormReader {

    private static final int ENOUGH = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final List<Layout> LAYOUTS = List.of(new ProjectTables());

    /** @throws org.jixiao.budget.filing.document.Unreadable where no layout recognises more than half of it */
    public Reading read(Document document, ReadingContext context) {
        Layout best = LAYOUTS.stream()
                .max(Comparator.comparingInt(layout -> layout.signs(document)))
                .filter(layout -> layout.signs(document) >= ENOUGH)
                .orElseThrow(Flaw.NOT_A_FORM::asException);
        Reading reading = best.read(document, context);
        if (reading.sure().compareTo(HALF) < 0) {
            throw Flaw.NOT_A_FORM.asException();
        }
        return reading;
    }
}
