package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;

/** Indicators that a form states in words, each line behind the words of its levels or below them: {@code 数量指标：维修处数≥5处}. */
final class LevelLines {

    private final Clerk clerk;
    private final String path;
    private final List<IndicatorRow> indicators;
    private String dimension = "";
    private String category = "";

    /** @param indicators where what is read is added */
    LevelLines(Clerk clerk, String path, List<IndicatorRow> indicators) {
        this.clerk = clerk;
        this.path = path;
        this.indicators = indicators;
    }

    /** Reads the lines that the rows begin with and says how many they were; none where no indicator is among them. */
    int read(List<Row> rows) {
        List<Cell> cells = new ArrayList<>();
        List<IndicatorRow> found = new ArrayList<>();
        for (Row row : rows) {
            Optional<List<IndicatorRow>> read =
                    row.written().count() == 1 ? read(row.written().findFirst().orElseThrow()) : Optional.empty();
            if (read.isEmpty()) {
                break;
            }
            row.written().forEach(cells::add);
            found.addAll(read.get());
        }
        return take(cells, found) ? cells.size() : 0;
    }

    /** Reads all of a cell that stands beside what calls it indicators; false where anything of it is none. */
    boolean readBeside(Cell cell) {
        return read(cell).filter(found -> take(List.of(cell), found)).isPresent();
    }

    private boolean take(List<Cell> cells, List<IndicatorRow> found) {
        if (!found.isEmpty()) {
            cells.forEach(cell -> clerk.ledger().read(cell, path + "/indicators"));
            indicators.addAll(found);
        }
        return !found.isEmpty();
    }

    /** None for a word of a level alone; nothing where it is no such line. */
    private Optional<List<IndicatorRow>> read(Cell cell) {
        if (Levels.isDimension(cell)) {
            dimension = LabelText.asFiled(cell.text());
            category = "";
            return Optional.of(List.of());
        }
        if (Levels.isCategory(cell)) {
            category = LabelText.asFiled(cell.text());
            return Optional.of(List.of());
        }
        String text = cell.written().map(Fragment::text).collect(Collectors.joining("\n"));
        IndicatorText lines = IndicatorText.of(mark(dimension) + mark(category) + text, cell.place());
        boolean all = !lines.rows().isEmpty()
                && lines.whole().isEmpty()
                && lines.rows().stream().allMatch(row -> row.category() != null);
        return all ? Optional.of(lines.rows().stream().map(this::under).toList()) : Optional.empty();
    }

    private static String mark(String level) {
        return level.isEmpty() ? "" : level + "：";
    }

    /** The level goes on in the next line. */
    private IndicatorRow under(IndicatorRow row) {
        Cell own = new Cell(List.of(new Fragment(Place.NOWHERE, row.category() == null ? "" : row.category())));
        String above = row.dimension().isEmpty() ? Levels.above(own).orElse("") : row.dimension();
        dimension = above;
        category = own.text();
        return new IndicatorRow(
                above,
                row.category(),
                row.name(),
                row.definition(),
                row.target(),
                row.wholeTerm(),
                row.basis(),
                row.weight(),
                row.fill(),
                row.place());
    }
}
