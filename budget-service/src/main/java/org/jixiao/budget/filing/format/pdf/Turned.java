package org.jixiao.budget.filing.format.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Places of a page as they are seen once it is turned.
 *
 * @param quarters how often it is turned by a right angle, clockwise
 */
record Turned(PDRectangle box, int quarters) {

    private AffineTransform transform() {
        double x = box.getLowerLeftX();
        double y = box.getLowerLeftY();
        return switch (quarters) {
            case 1 -> new AffineTransform(0, 1, 1, 0, -y, -x);
            case 2 -> new AffineTransform(-1, 0, 0, 1, x + box.getWidth(), -y);
            case 3 -> new AffineTransform(0, -1, -1, 0, y + box.getHeight(), x + box.getWidth());
            default -> new AffineTransform(1, 0, 0, -1, -x, y + box.getHeight());
        };
    }

    Point2D of(Point2D place) {
        return transform().transform(place, null);
    }

    double width() {
        return quarters % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    double height() {
        return quarters % 2 == 0 ? box.getHeight() : box.getWidth();
    }
}
