package org.jixiao.budget.filing.format.pdf;

import java.awt.geom.Point2D;

/** A straight stroke from one place to another. */
record Stroke(Point2D from, Point2D to) {

    /** How far a line may lean and still be straight, in points. */
    private static final double LEANING = 1;

    boolean isAcross() {
        return Math.abs(from.getY() - to.getY()) <= LEANING && Math.abs(from.getX() - to.getX()) > LEANING / 2;
    }

    boolean isDown() {
        return Math.abs(from.getX() - to.getX()) <= LEANING && Math.abs(from.getY() - to.getY()) > LEANING / 2;
    }

    Stroke on(Turned page) {
        return new Stroke(page.of(from), page.of(to));
    }

    Rule across() {
        return new Rule(
                (from.getY() + to.getY()) / 2, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX()));
    }

    Rule down() {
        return new Rule(
                (from.getX() + to.getX()) / 2, Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY()));
    }
}
