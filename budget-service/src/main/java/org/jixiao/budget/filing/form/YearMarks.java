package org.jixiao.budget.filing.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;

/** The lines and cells of a document that say of which year a form is. */
final class YearMarks {

    private YearMarks() {}

    /** The latest year that one of them names. Years side by side in a row are heads of columns and say nothing of the form. */
    static Optional<FiscalYear> latest(Document document) {
        Stream<FiscalYear> ofLines =
                document.paragraphs().map(Paragraph::text).flatMap(line -> Years.mark(line).stream());
        Stream<FiscalYear> ofCells = document.rows()
                .map(YearMarks::in)
                .filter(years -> years.size() == 1)
                .flatMap(List::stream);
        return Stream.concat(ofLines, ofCells).max(Comparator.naturalOrder());
    }

    private static List<FiscalYear> in(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.written())
                .flatMap(line -> Years.mark(line.text()).stream())
                .distinct()
                .toList();
    }
}
