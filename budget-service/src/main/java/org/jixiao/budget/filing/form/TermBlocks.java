package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * A row of an indicator table as indicators: one, or two where the whole term and the year stand side by side and ask for
 * different things.
 */
final class TermBlocks {

    private TermBlocks() {}

    static List<IndicatorRow> read(
            Clerk clerk, String path, IndicatorHead head, Row row, Cell dimension, Cell category) {
        IndicatorHead wholeTerm = head.wholeTerm();
        Cell own = head.cell(row, Column.CATEGORY);
        IndicatorCells annual = new IndicatorCells(clerk, path, head, row);
        if (wholeTerm == null) {
            return List.of(annual.toRow(dimension, category));
        }
        IndicatorRow term = new IndicatorCells(clerk, path, wholeTerm, row).toRow(dimension, category);
        boolean both = head.at().values().stream()
                .filter(column -> column != head.index(Column.DIMENSION))
                .anyMatch(column -> !row.cell(column).isBlank());
        if (!both) {
            return List.of(WholeTermRows.overTheTerm(term));
        }
        IndicatorRow year = annual.toRow(dimension, own.isBlank() ? category : own);
        boolean same = LabelText.bare(term.name()).equals(LabelText.bare(year.name()));
        if (same || term.name().isEmpty()) {
            return List.of(WholeTermRows.with(year, year.target(), term.target()));
        }
        return List.of(WholeTermRows.overTheTerm(term), year);
    }
}
