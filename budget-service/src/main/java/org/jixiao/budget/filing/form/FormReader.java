package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Paragraph;

/** Reads what forms a document holds, by their labels and shapes. */
public final class FormReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @throws org.jixiao.budget.filing.document.Unreadable where there is no sign of a form, or more than half of it is not understood */
    public Reading read(Document document, ReadingContext context) {
        return read(document, context, Onlooker.NOBODY);
    }

    /** The same, looked on. @throws org.jixiao.budget.filing.document.Unreadable as above */
    public Reading read(Document document, ReadingContext context, Onlooker onlooker) {
        if (!showsSigns(document)) {
            throw Flaw.NOT_A_FORM.asException();
        }
        Reading reading = new WholeForm(document, context, onlooker).read();
        if (reading.sure().compareTo(HALF) < 0) {
            throw Flaw.NOT_A_FORM.asException();
        }
        return reading;
    }

    /** A title of such a form, the heading of a department's goals, or the head of one of its tables. */
    private static boolean showsSigns(Document document) {
        boolean titled = document.paragraphs()
                .map(Paragraph::text)
                .anyMatch(text -> FormTitle.of(text).isPresent()
                        || Heading.of(text).filter(Heading::isOverallGoals).isPresent());
        FundLabels fundLabels = new FundLabels(Map.of());
        return titled
                || document.rows()
                        .anyMatch(row -> IndicatorHead.of(row).isPresent()
                                || ProjectListHead.of(row, fundLabels).isPresent());
    }
}
