package org.jixiao.budget.forms.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table. A strip names the boxes that begin in it from left to right; columns that a taller box covers from above are passed
 * over.
 *
 * @param heads how many strips at the top stand again on each page
 */
public record Grid(List<Strip> strips, int heads) implements Block {

    public Grid {
        strips = List.copyOf(strips);
    }

    /** A box and where it begins, rows and columns from 0. */
    record Placed(int row, int column, Box box) {

        int lastRow() {
            return row + box.rows() - 1;
        }

        int lastColumn() {
            return column + box.columns() - 1;
        }
    }

    /** All boxes, row after row. */
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        List<BitSet> covered = new ArrayList<>();
        strips.forEach(strip -> covered.add(new BitSet()));
        for (int row = 0; row < strips.size(); row++) {
            int column = 0;
            for (Box box : strips.get(row).boxes()) {
                column = covered.get(row).nextClearBit(column);
                for (int below = row; below < row + box.rows(); below++) {
                    covered.get(below).set(column, column + box.columns());
                }
                placed.add(new Placed(row, column, box));
            }
        }
        return placed;
    }
}
