package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pages one after the other, and puts together what a page break or the end of a line divided. */
final class Sequence {

    /** Lines further apart, in sizes of their font, are no one paragraph. */
    private static final double FURTHEST = 3;

    /** Stands above the rest of a table and says no more than that: 续表, 表5 部门收支总表（续）. */
    private static final Pattern GOES_ON = Pattern.compile(
            "[（(]?\\s?(?:接上[页表]|上接第?\\s?\\d{1,4}\\s?页|续上?[页表]|续)\\s?\\d{0,2}\\s?[)）]?|.{2,60}[（(]\\s?续\\s?表?\\s?\\d{0,2}\\s?[)）]");

    private final TextEdge edge;
    private final List<Printed> printed = new ArrayList<>();
    private final List<TextLine> passage = new ArrayList<>();
    private @Nullable PrintedTable table;
    private int passagePage;
    private int lastPage;

    private Sequence(List<LaidOut> pages) {
        this.edge = new TextEdge(pages);
    }

    static List<Printed> of(List<LaidOut> pages) {
        Sequence sequence = new Sequence(pages);
        pages.forEach(sequence::add);
        sequence.endPassage();
        sequence.endTable();
        return sequence.printed;
    }

    private void add(LaidOut page) {
        boolean first = true;
        for (Piece piece : page.pieces()) {
            if (piece instanceof PrintedTable next) {
                add(next, page, first);
            } else if (piece instanceof Piece.Running running) {
                if (first
                        && table != null
                        && GOES_ON.matcher(running.line().text()).matches()) {
                    printed.add(Printed.LeftOut.ofThePage(
                            page.number(), running.line().text()));
                    continue;
                }
                add(running.line(), page);
            }
            first = false;
            lastPage = page.number();
        }
        printed.addAll(page.leftOut());
    }

    private void add(PrintedTable next, LaidOut page, boolean firstOfPage) {
        endPassage();
        PrintedTable before = table;
        if (before == null || !firstOfPage || !next.continues(before)) {
            endTable();
            table = next;
            return;
        }
        int repeated = next.headRepeatedFrom(before);
        next.rows()
                .subList(0, repeated)
                .forEach(row -> printed.add(Printed.LeftOut.ofThePage(page.number(), row.text())));
        table = before.and(next, repeated);
    }

    private void add(TextLine line, LaidOut page) {
        endTable();
        if (!passage.isEmpty() && !goesOn(passage.get(passage.size() - 1), line, page)) {
            endPassage();
        }
        if (passage.isEmpty()) {
            passagePage = page.number();
        }
        passage.add(line);
    }

    private boolean goesOn(TextLine before, TextLine line, LaidOut page) {
        boolean near = lastPage != page.number() || line.y() - before.y() < FURTHEST * line.size();
        return near
                && edge.of(page).isPresent()
                && Wrapping.goesOn(before, line, edge.of(page).getAsDouble());
    }

    private void endPassage() {
        if (!passage.isEmpty()) {
            printed.add(new Printed.Passage(passagePage, Wrapping.joined(passage)));
            passage.clear();
        }
    }

    private void endTable() {
        if (table != null) {
            printed.add(table.printed());
            table = null;
        }
    }
}
