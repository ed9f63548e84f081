package org.jixiao.budget.filing.format.pdf;

/** What a page is made of, from above: lines of running text, and tables. */
sealed interface Piece permits Piece.Running, PrintedTable {

    /** y of its upper end. */
    double top();

    /** A line that stands in no table. */
    record Running(TextLine line) implements Piece {

        @Override
        public double top() {
            return line.y();
        }
    }
}
