package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tables of a page, and what stands beside them. */
final class PageLayout {

    /** The smallest table around a glyph is its own. */
    private static final Comparator<Lattice> SMALLEST =
            Comparator.comparingDouble(table -> (table.right() - table.left()) * (table.bottom() - table.top()));

    private final int page;
    private final List<Lattice> lattices;
    private final Map<Lattice, Map<Integer, List<Glyph>>> inCells = new HashMap<>();
    private final List<Glyph> running = new ArrayList<>();

    private PageLayout(Page page) {
        this.page = page.number();
        this.lattices = RuleNet.of(page).stream()
                .filter(Lattice::isDrawnBy)
                .map(Lattice::new)
                .filter(Lattice::isTable)
                .sorted(SMALLEST)
                .toList();
        page.glyphs().forEach(this::put);
    }

    /** From above. */
    static List<Piece> of(Page page) {
        PageLayout layout = new PageLayout(page);
        List<Piece> pieces = new ArrayList<>();
        Lines.of(layout.running).forEach(line -> pieces.add(new Piece.Running(line)));
        layout.lattices.stream()
                .filter(layout.inCells::containsKey)
                .map(layout::table)
                .filter(table -> !table.rows().isEmpty())
                .forEach(pieces::add);
        pieces.sort(Comparator.comparingDouble(Piece::top));
        return pieces;
    }

    private void put(Glyph glyph) {
        Optional<Lattice> table = lattices.stream()
                .filter(lattice -> lattice.holds(glyph.anchor()))
                .findFirst();
        table.ifPresentOrElse(
                lattice -> inCells.computeIfAbsent(lattice, key -> new HashMap<>())
                        .computeIfAbsent(lattice.cellAt(glyph.anchor()), key -> new ArrayList<>())
                        .add(glyph),
                () -> running.add(glyph));
    }

    private PrintedTable table(Lattice lattice) {
        Map<Integer, List<Glyph>> cells = inCells.getOrDefault(lattice, Map.of());
        List<PrintedRow> rows = new ArrayList<>();
        List<PrintedCell> row = new ArrayList<>();
        int at = 0;
        for (int cell : lattice.beginnings()) {
            if (cell / lattice.columns() > at && !row.isEmpty()) {
                rows.add(new PrintedRow(page, List.copyOf(row)));
                row.clear();
            }
            at = cell / lattice.columns();
            row.add(new PrintedCell(
                    lattice.leftOf(cell), lattice.rightOf(cell), Lines.of(cells.getOrDefault(cell, List.of()))));
        }
        rows.add(new PrintedRow(page, List.copyOf(row)));
        return new PrintedTable(
                lattice.left(), lattice.right(), lattice.top(), lattice.isOpenAbove(), lattice.isOpenBelow(), rows);
    }
}
