package org.jixiao.budget.filing.format.pdf;

import java.util.List;

/**
 * A page whose lines and tables are found.
 *
 * @param number from 1
 * @param pieces from above
 * @param leftOut what was drawn on it and belongs to no reading
 */
record LaidOut(int number, double width, double height, List<Piece> pieces, List<Printed.LeftOut> leftOut) {

    static LaidOut of(Page page) {
        return new LaidOut(page.number(), page.width(), page.height(), PageLayout.of(page), page.leftOut());
    }

    List<TextLine> running() {
        return pieces.stream()
                .filter(Piece.Running.class::isInstance)
                .map(piece -> ((Piece.Running) piece).line())
                .toList();
    }
}
