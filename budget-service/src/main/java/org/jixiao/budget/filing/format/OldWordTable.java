package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** A table of an old Word file, which says of each cell where it begins and not how many columns it covers. */
final class OldWordTable {

    /** Edges no further apart, in twentieths of a point, are one: rows are drawn by hand. */
    private static final int SAME_EDGE = 60;

    private static final int MOST_COLUMNS = 63;

    /** @param edges where each cell begins, from the left */
    private record Row(List<Integer> edges, List<String> texts) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** A paragraph of the cell that is open. @param endsCell it is the last one */
    void add(String text, boolean endsCell) {
        lines.add(text);
        if (endsCell) {
            texts.add(String.join("\n", lines));
            lines.clear();
        }
    }

    void endRow(TableProperties shape) {
        short[] places = shape.getRgdxaCenter() == null ? new short[0] : shape.getRgdxaCenter();
        TableCellDescriptor[] cells = shape.getRgtc() == null ? new TableCellDescriptor[0] : shape.getRgtc();
        List<Integer> edges = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            edges.add(i < places.length ? places[i] : i == 0 ? 0 : edges.get(i - 1) + 2 * SAME_EDGE);
            own.add(i < cells.length && isCovered(cells[i]) ? "" : texts.get(i));
        }
        rows.add(new Row(edges, own));
        texts.clear();
        lines.clear();
    }

    /** By a cell above it or to the left of it. */
    private static boolean isCovered(TableCellDescriptor cell) {
        return cell.isFVertMerge() && !cell.isFVertRestart() || cell.isFMerged() && !cell.isFFirstMerged();
    }

    /** Each cell where it begins among all columns of the table. */
    void layDown(Grid grid) {
        NavigableSet<Integer> columns = columns();
        for (Row row : rows) {
            List<String> laid = new ArrayList<>(
                    Collections.nCopies(Math.max(columns.size(), row.texts().size()), ""));
            int free = 0;
            for (int i = 0; i < row.texts().size(); i++) {
                int column = columns.headSet(row.edges().get(i), true).size() - 1;
                free = Math.max(
                        free, Math.min(column, laid.size() - (row.texts().size() - i)));
                laid.set(free++, row.texts().get(i));
            }
            grid.row(laid);
        }
        grid.endTable();
        rows.clear();
    }

    private NavigableSet<Integer> columns() {
        NavigableSet<Integer> columns = new TreeSet<>();
        rows.stream().flatMap(row -> row.edges().stream()).sorted().forEach(edge -> {
            if (columns.size() < MOST_COLUMNS && (columns.isEmpty() || edge - columns.last() > SAME_EDGE)) {
                columns.add(edge);
            }
        });
        return columns;
    }
}
