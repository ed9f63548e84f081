package org.jixiao.budget.filing.format.pdf;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param number from 1
 * @param across its lines from left to right
 * @param down its lines from top to bottom
 * @param leftOut what is drawn on it and belongs to no reading: marked as the page's own, askew, or not to be seen
 * @param pictured a picture covers most of it
 */
record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> across,
        List<Rule> down,
        List<Printed.LeftOut> leftOut,
        boolean pictured) {}
