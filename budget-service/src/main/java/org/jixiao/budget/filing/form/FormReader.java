package org.jixiao.budget.filing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;

/** Reads what forms a document holds, by their labels and shapes. */
public final class FormReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @throws org.jixiao.budget.filing.document.Unreadable where there is no sign of a form, more than half of it is not understood,
     *     nobody has filled it in, or it scores a year that is over */
    public Reading read(Document document, ReadingContext context) {
        return read(document, context, Onlooker.NOBODY);
    }

    /** The same, looked on. @throws org.jixiao.budget.filing.document.Unreadable as above */
    public Reading read(Document written, ReadingContext context, Onlooker onlooker) {
        Document document = TypedForm.laidOut(written, context.fundLabels());
        if (!showsSigns(document)) {
            throw Flaw.NOT_A_FORM.asException();
        }
        if (SelfEvaluation.isAllOf(document)) {
            throw Flaw.SELF_EVALUATION.asException();
        }
        Reading reading = new WholeForm(document, context, onlooker).read();
        if (reading.sure().compareTo(HALF) < 0) {
            throw Flaw.NOT_A_FORM.asException();
        }
        if (Unfilled.is(reading)) {
            throw Flaw.NOT_FILLED.asException();
        }
        return reading;
    }

    /**
     * A title of such a form, the heading of a department's goals, or the head of one of its tables; or what is called the budget of
     * a department and holds a table.
     */
    private static boolean showsSigns(Document document) {
        boolean titled = document.paragraphs()
                .map(Paragraph::text)
                .anyMatch(text -> FormTitle.of(text).isPresent()
                        || Heading.of(text).filter(Heading::isOverallGoals).isPresent());
        boolean wholeBudget = document.paragraphs().map(Paragraph::text).anyMatch(BudgetTitle::is)
                && document.tables().findAny().isPresent();
        return titled
                || wholeBudget
                || document.tables().anyMatch(table -> table.rows().stream()
                        .anyMatch(row -> IndicatorHead.of(row).isPresent()))
                || document.tables().anyMatch(FormReader::lists);
    }

    private static boolean lists(Table table) {
        FundLabels fundLabels = new FundLabels(Map.of());
        List<Row> rows = TableRows.ofForms(table);
        return IntStream.range(0, rows.size())
                .anyMatch(i -> ProjectListHead.at(rows, i, fundLabels).isPresent());
    }
}
