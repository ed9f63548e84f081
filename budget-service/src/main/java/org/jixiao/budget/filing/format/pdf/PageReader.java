package org.jixiao.budget.filing.format.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jixiao.budget.filing.document.Artefact;
import org.jspecify.annotations.Nullable;

/** Follows the description of one page and notes its characters and straight lines. Pictures are not looked at. */
final class PageReader extends PDFGraphicsStreamEngine {

    /** Some third of a font's size above the line is the middle of its characters. */
    private static final double MIDDLE = 0.35;

    /** A picture over more than this share of a page is the page. */
    private static final double MOST_OF_IT = 0.4;

    private static final int PER_EM = 1_000;

    private final Effort effort;
    private final FontMaps fonts;
    private final List<Typed> typed = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final StringBuilder ofThePage = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private boolean clipping;
    private boolean pictured;

    private PageReader(PDPage page, Effort effort, FontMaps fonts) {
        super(page);
        this.effort = effort;
        this.fonts = fonts;
        PDRectangle box = page.getCropBox();
        this.clip = new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    /** @param number from 1 */
    static Page read(PDPage page, int number, Effort effort, FontMaps fonts) throws IOException {
        PageReader reader = new PageReader(page, effort, fonts);
        reader.processPage(page);
        return reader.page(number);
    }

    private Page page(int number) {
        List<Typed> straight =
                typed.stream().filter(character -> !character.isAskew()).toList();
        Turned turned = new Turned(getPage().getCropBox(), mostOf(straight));
        List<Stroke> seen = strokes.stream().map(stroke -> stroke.on(turned)).toList();
        return new Page(
                number,
                turned.width(),
                turned.height(),
                straight.stream().map(character -> character.on(turned)).toList(),
                seen.stream().filter(Stroke::isAcross).map(Stroke::across).toList(),
                seen.stream().filter(Stroke::isDown).map(Stroke::down).toList(),
                leftOut(number),
                pictured);
    }

    private List<Printed.LeftOut> leftOut(int number) {
        return Stream.of(
                        Printed.LeftOut.ofThePage(number, ofThePage.toString().strip()),
                        Printed.LeftOut.ofThePage(number, askew().strip()),
                        new Printed.LeftOut(
                                number,
                                Artefact.Why.HIDDEN_TEXT,
                                hidden.toString().strip()))
                .filter(leftOut -> !leftOut.text().isEmpty())
                .toList();
    }

    private String askew() {
        StringBuilder text = new StringBuilder();
        typed.stream().filter(Typed::isAskew).map(Typed::text).forEach(text::append);
        return text.toString();
    }

    /** The turn that most of the text is written in. */
    private static int mostOf(List<Typed> characters) {
        int[] turns = new int[4];
        characters.forEach(character -> turns[character.turn()]++);
        int most = 0;
        for (int turn = 1; turn < turns.length; turn++) {
            most = turns[turn] > turns[most] ? turn : most;
        }
        return most;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName font
                && getResources() != null) {
            fonts.check(getResources(), font);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        effort.step();
        String text = Characters.of(font, code);
        boolean unseen = !getGraphicsState().getTextState().getRenderingMode().isFill()
                && !getGraphicsState().getTextState().getRenderingMode().isStroke();
        double along = Math.hypot(place.getValue(0, 0), place.getValue(0, 1));
        double size = Math.hypot(place.getValue(1, 0), place.getValue(1, 1));
        float advance = font.isVertical() ? font.getWidth(code) / PER_EM : displacement.getX();
        Point2D middle = place.transformPoint(advance / 2, (float) MIDDLE);
        boolean off = clip.isEmpty() || !getPage().getCropBox().contains((float) middle.getX(), (float) middle.getY());
        if (unseen || off || marks.contains(true)) {
            (marks.contains(true) ? ofThePage : hidden).append(text);
            return;
        }
        double angle = Math.toDegrees(Math.atan2(place.getValue(0, 1), place.getValue(0, 0)));
        typed.add(new Typed(middle, Math.abs(advance) * along, size, (angle + 360) % 360, clip, text));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean furniture = COSName.ARTIFACT.equals(tag)
                && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        marks.push(furniture);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begun(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begun(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begun(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void strokePath() {
        strokes.addAll(Strokes.drawn(path));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        strokes.addAll(Strokes.filled(path));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {
        clipping = true;
    }

    /** A clip is taken for the rectangle around it: what is asked is only which cell a text is in. */
    @Override
    public void endPath() {
        if (clipping) {
            clip = clip.createIntersection(path.getBounds2D());
            clipping = false;
        }
        path.reset();
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        clip = clips.isEmpty() ? clip : clips.pop();
        super.restoreGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Rectangle2D before = clip;
        super.showForm(form);
        clip = before;
    }

    @Override
    public void shadingFill(COSName name) {
        // Colours say nothing.
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs((double) place.getScalingFactorX() * place.getScalingFactorY());
        double page = (double) getPage().getCropBox().getWidth()
                * getPage().getCropBox().getHeight();
        pictured = pictured || area > MOST_OF_IT * page;
    }
}
