package org.jixiao.budget.filing.format.pdf;

/**
 * A straight line across or down a page.
 *
 * @param at y of a line across, x of a line down
 * @param from its beginning, left or above
 * @param to its end
 */
record Rule(double at, double from, double to) {

    /** How far lines may miss each other and still meet; the two of a double line are no further apart. */
    static final double TOLERANCE = 3;

    double length() {
        return to - from;
    }

    boolean spans(double place) {
        return from <= place && place <= to;
    }

    boolean meets(Rule across) {
        return across.at >= from - TOLERANCE
                && across.at <= to + TOLERANCE
                && at >= across.from - TOLERANCE
                && at <= across.to + TOLERANCE;
    }
}
