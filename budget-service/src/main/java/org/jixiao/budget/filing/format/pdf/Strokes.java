package org.jixiao.budget.filing.format.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines of a path: those it is drawn with, and thin areas that are filled to look like lines. */
final class Strokes {

    /** A filled area no thicker than this is a line. */
    private static final double THICKEST = 3;

    private Strokes() {}

    /** Of a path that is stroked. */
    static List<Stroke> drawn(GeneralPath path) {
        List<Stroke> strokes = new ArrayList<>();
        double[] at = new double[6];
        Point2D begin = new Point2D.Double();
        Point2D last = begin;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            Point2D next =
                    switch (kind) {
                        case PathIterator.SEG_CLOSE -> begin;
                        case PathIterator.SEG_CUBICTO -> new Point2D.Double(at[4], at[5]);
                        case PathIterator.SEG_QUADTO -> new Point2D.Double(at[2], at[3]);
                        default -> new Point2D.Double(at[0], at[1]);
                    };
            if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                strokes.add(new Stroke(last, next));
            } else if (kind == PathIterator.SEG_MOVETO) {
                begin = next;
            }
            last = next;
        }
        return strokes;
    }

    /** Of a path that is filled: one along the middle of each part that is thin. */
    static List<Stroke> filled(GeneralPath path) {
        List<Stroke> strokes = new ArrayList<>();
        GeneralPath part = new GeneralPath();
        double[] at = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                end(part, strokes);
                part.reset();
                part.moveTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_LINETO) {
                part.lineTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_CUBICTO) {
                part.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            }
        }
        end(part, strokes);
        return strokes;
    }

    private static void end(GeneralPath part, List<Stroke> strokes) {
        Rectangle2D box = part.getBounds2D();
        if (box.getHeight() <= THICKEST && box.getWidth() >= box.getHeight()) {
            strokes.add(new Stroke(
                    new Point2D.Double(box.getMinX(), box.getCenterY()),
                    new Point2D.Double(box.getMaxX(), box.getCenterY())));
        } else if (box.getWidth() <= THICKEST) {
            strokes.add(new Stroke(
                    new Point2D.Double(box.getCenterX(), box.getMinY()),
                    new Point2D.Double(box.getCenterX(), box.getMaxY())));
        }
    }
}
