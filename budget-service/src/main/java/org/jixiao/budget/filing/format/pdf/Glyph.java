package org.jixiao.budget.filing.format.pdf;

/**
 * A character where it stands on a page.
 *
 * @param x of its middle
 * @param y of its middle, some third of its size above the line it stands on
 * @param width along its text
 * @param size of its font
 * @param turn quarter turns, counter-clockwise, that it is turned by; 0 is upright
 * @param anchor where it belongs to: itself, or the nearest place within the frame that clips it
 */
record Glyph(double x, double y, double width, double size, int turn, Point anchor, String text) {

    /** A place on a page. */
    record Point(double x, double y) {}

    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** As it stands where its text is upright. */
    Glyph upright() {
        Point turned =
                switch (turn) {
                    case 1 -> new Point(-y, x);
                    case 2 -> new Point(-x, -y);
                    case 3 -> new Point(y, -x);
                    default -> new Point(x, y);
                };
        return new Glyph(turned.x(), turned.y(), width, size, 0, turned, text);
    }
}
