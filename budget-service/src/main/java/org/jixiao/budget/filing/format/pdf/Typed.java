package org.jixiao.budget.filing.format.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A character as a page's own description shows it, y upwards.
 *
 * @param middle of the character
 * @param angle its text runs in, counter-clockwise from the right, in degrees from 0 to 360
 * @param clip what is seen of the page where it is shown
 */
record Typed(Point2D middle, double width, double size, double angle, Rectangle2D clip, String text) {

    private static final int QUARTER = 90;
    private static final double LEANING = 5;

    /** It runs neither along nor across the page: a stamp, a watermark. */
    boolean isAskew() {
        return Math.abs(angle - quarters() * (double) QUARTER) % (4 * QUARTER) > LEANING;
    }

    /** Quarter turns that it is turned by, 0 to 4. */
    private int quarters() {
        return (int) Math.round(angle / QUARTER);
    }

    int turn() {
        return quarters() % 4;
    }

    Glyph on(Turned page) {
        Point2D at = page.of(middle);
        Point2D anchor = page.of(new Point2D.Double(
                Math.max(clip.getMinX(), Math.min(clip.getMaxX(), middle.getX())),
                Math.max(clip.getMinY(), Math.min(clip.getMaxY(), middle.getY()))));
        int left = Math.floorMod(turn() - page.quarters(), 4);
        return new Glyph(at.getX(), at.getY(), width, size, left, new Glyph.Point(anchor.getX(), anchor.getY()), text);
    }
}
