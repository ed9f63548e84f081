package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Artefact;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in a body, a text box or a footnote of a Word file, one after the other. */
final class WordBody {

    /** No table is wider; a file may say anything. */
    private static final int MOST_COLUMNS = 63;

    private final Grid grid;
    private final Numbering numbering;

    WordBody(Grid grid, Numbering numbering) {
        this.grid = grid;
        this.numbering = numbering;
    }

    void read(Node body) {
        WordMarkup.children(body).forEach(element -> {
            String name = element.getLocalName();
            if (name.equals("p")) {
                paragraph(element);
            } else if (name.equals("tbl")) {
                table(element);
            } else if (WordMarkup.isAround(name)) {
                read(element);
            }
        });
    }

    private void paragraph(Element paragraph) {
        WordText text = WordText.of(paragraph);
        grid.paragraph(numbered(paragraph, text));
        text.boxes().forEach(this::read);
    }

    private String numbered(Element paragraph, WordText text) {
        leaveOut(Artefact.Why.DELETED, text.deleted());
        leaveOut(Artefact.Why.HIDDEN_TEXT, text.hidden());
        return text.seen().isBlank() ? "" : numbering.of(paragraph) + text.seen();
    }

    private void leaveOut(Artefact.Why why, String text) {
        if (!text.isBlank()) {
            grid.leaveOut(why, text);
        }
    }

    private void table(Element table) {
        int width = WordMarkup.child(table, "tblGrid")
                .map(columns -> (int) WordMarkup.children(columns, "gridCol").count())
                .orElse(0);
        WordMarkup.within(table, "tr").forEach(row -> row(row, width));
        grid.endTable();
    }

    private void row(Element row, int width) {
        Optional<Element> properties = WordMarkup.child(row, "trPr");
        List<Element> cells = WordMarkup.within(row, "tc").toList();
        if (properties.filter(set -> WordMarkup.child(set, "del").isPresent()).isPresent()) {
            leaveOut(Artefact.Why.DELETED, WordMarkup.text(row));
        } else if (cells.size() == 1
                && WordMarkup.within(cells.get(0), "tbl").findAny().isPresent()) {
            // A table that only places another one on the page.
            read(cells.get(0));
        } else if (cells.stream().anyMatch(WordBody::holdsRows)) {
            rowsWithin(cells, before(properties));
        } else if (cells.size() == 1 && width > 1 && columns(cells.get(0)) >= width) {
            grid.across(text(cells.get(0)), width);
        } else {
            grid.row(texts(cells, before(properties)));
        }
    }

    /** A table within a cell that has columns of its own; labels with their values are lines of the cell. */
    private static boolean holdsRows(Element cell) {
        return WordMarkup.within(cell, "tbl")
                .anyMatch(table -> WordMarkup.within(table, "tr")
                                .filter(row -> WordMarkup.within(row, "tc")
                                                .limit(Grid.COLUMNS_OF_ITS_OWN)
                                                .count()
                                        == Grid.COLUMNS_OF_ITS_OWN)
                                .limit(2)
                                .count()
                        > 1);
    }

    /** Its rows are rows of the table around it, below each other where the cell stands; what stands left of it is said once. */
    private void rowsWithin(List<Element> cells, int before) {
        int at = (int) cells.stream().takeWhile(cell -> !holdsRows(cell)).count();
        List<String> left = texts(cells.subList(0, at), before);
        List<List<String>> rows = WordMarkup.children(cells.get(at))
                .flatMap(element -> element.getLocalName().equals("tbl")
                        ? WordMarkup.within(element, "tr")
                                .map(row -> texts(WordMarkup.within(row, "tc").toList(), 0))
                        : Stream.of(inCell(element))
                                .filter(text -> !text.isBlank())
                                .map(List::of))
                .toList();
        List<String> behind = texts(cells.subList(at + 1, cells.size()), 0);
        grid.rowsBeside(left, rows, behind);
    }

    private static int before(Optional<Element> properties) {
        return properties
                .flatMap(set -> WordMarkup.child(set, "gridBefore"))
                .map(columns -> Math.min(MOST_COLUMNS, WordMarkup.number(columns, 0)))
                .orElse(0);
    }

    private List<String> texts(List<Element> cells, int before) {
        List<String> texts = new ArrayList<>(Collections.nCopies(before, ""));
        for (Element cell : cells) {
            texts.add(continues(cell, "vMerge") || continues(cell, "hMerge") ? "" : text(cell));
            texts.addAll(Collections.nCopies(columns(cell) - 1, ""));
        }
        return texts;
    }

    private static int columns(Element cell) {
        return WordMarkup.child(cell, "tcPr", "gridSpan")
                .map(span -> Math.max(1, Math.min(MOST_COLUMNS, WordMarkup.number(span, 1))))
                .orElse(1);
    }

    /** It belongs to the cell above it, or before it, and holds nothing of its own. */
    private static boolean continues(Element cell, String merge) {
        return WordMarkup.child(cell, "tcPr", merge)
                .filter(merged -> !"restart".equals(WordMarkup.attribute(merged, "val")))
                .isPresent();
    }

    private String text(Node cell) {
        return WordMarkup.children(cell)
                .map(this::inCell)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String inCell(Element element) {
        String name = element.getLocalName();
        if (name.equals("p")) {
            WordText text = WordText.of(element);
            String own = numbered(element, text);
            String boxes = text.boxes().stream().map(this::text).collect(Collectors.joining("\n"));
            return boxes.isBlank() ? own : own + "\n" + boxes;
        }
        if (name.equals("tbl")) {
            return WordMarkup.within(element, "tr").map(this::inner).collect(Collectors.joining("\n"));
        }
        return WordMarkup.isAround(name) ? text(element) : "";
    }

    /** A row of a table within a cell is a line of it. */
    private String inner(Element row) {
        return WordMarkup.within(row, "tc").map(this::text).collect(Collectors.joining(" "));
    }
}
