package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Block;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Paragraph;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jixiao.budget.filing.document.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Lays down what a format reads, block after block, and counts its lines as a person would: one a paragraph, one a row of a
 * table, from the beginning of each sheet or page. A cell that covers several columns or rows stands where it begins; the others it covers are blank.
 */
final class Grid {

    /** So many side by side make a table of a table within a cell; fewer may be a label and its value. */
    static final int COLUMNS_OF_ITS_OWN = 3;

    private static final int MAX_LINES = 250_000;
    private static final int MAX_CELLS = 500_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Artefact> artefacts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private Place leaf = Place.NOWHERE;
    private int line;
    private int lines;
    private int cells;

    /** What follows stands on that sheet. */
    void sheet(String name) {
        endTable();
        leaf = new Place(name, null, null, null);
        line = 0;
    }

    /** What follows stands on that page; a table may go on over it. */
    void page(int number) {
        if (leaf.page() == null || leaf.page() != number) {
            leaf = new Place(null, number, null, null);
            line = 0;
        }
    }

    /** The next line has that number. */
    void skipTo(int number) {
        line = number - 1;
    }

    /** @throws Unreadable where there are more lines than any filing has */
    void paragraph(String text) {
        endTable();
        text.lines().forEach(one -> {
            Fragment fragment = Fragment.of(nextLine(), cleaned(one));
            if (!fragment.isBlank()) {
                blocks.add(new Paragraph(fragment));
            }
        });
    }

    /** @param texts of the cells from left to right, lines within one divided by line feeds @throws Unreadable as above */
    void row(List<String> texts) {
        Place place = nextLine();
        rows.add(new Row(IntStream.range(0, texts.size())
                .mapToObj(i -> cell(place.at(line, i + 1), texts.get(i)))
                .toList()));
    }

    /** Rows of a table within a cell. @param left what stands left of that cell, and stands beside the first of them only */
    void rowsBeside(List<String> left, List<List<String>> within, List<String> behind) {
        for (int i = 0; i < within.size(); i++) {
            Stream<String> beside = i == 0 ? left.stream() : left.stream().map(any -> "");
            Stream<String> last = i == 0 ? behind.stream() : Stream.empty();
            row(Stream.of(beside, within.get(i).stream(), last)
                    .flatMap(texts -> texts)
                    .toList());
        }
    }

    /**
     * A row of a table that is one cell over its whole width. Where a table begins with it, or begins anew after a blank row,
     * it is its title and runs above it.
     *
     * @param width columns of the table
     */
    void across(String text, int width) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).isBlank()) {
            paragraph(text);
        } else {
            row(Stream.concat(Stream.of(text), Stream.generate(() -> "").limit(Math.max(0, width - 1)))
                    .toList());
        }
    }

    private Cell cell(Place place, String text) {
        if (++cells > MAX_CELLS) {
            throw Flaw.TOO_LARGE.asException();
        }
        return new Cell(
                text.lines().map(one -> Fragment.of(place, cleaned(one))).toList());
    }

    /** No row of a table is laid down since the last one ended. */
    boolean isBetweenTables() {
        return rows.isEmpty();
    }

    void endTable() {
        if (rows.stream().anyMatch(row -> !row.isBlank())) {
            blocks.add(new Table(rows));
        }
        rows.clear();
    }

    /** Something that belongs to the next line and is left out. */
    void leaveOut(Artefact.Why why, String what) {
        leaveOut(at(line + 1, null), why, what);
    }

    void leaveOut(Place place, Artefact.Why why, String what) {
        artefacts.add(new Artefact(place, why, what));
    }

    /** A place on the sheet or page that is being laid down. */
    Place at(int row, @Nullable Integer column) {
        return leaf.at(row, column);
    }

    /** @throws Unreadable where nothing is written in it */
    Document document(String fileName, @Nullable String charset) {
        endTable();
        if (blocks.isEmpty()) {
            throw Flaw.EMPTY.asException();
        }
        return new Document(fileName, charset, blocks, artefacts);
    }

    private Place nextLine() {
        if (++lines > MAX_LINES) {
            throw Flaw.TOO_LARGE.asException();
        }
        return leaf.at(++line, null);
    }

    private String cleaned(String text) {
        return Leftovers.takenOut(
                text, leftover -> artefacts.add(new Artefact(at(line, null), Artefact.Why.MARK, leftover)));
    }
}
