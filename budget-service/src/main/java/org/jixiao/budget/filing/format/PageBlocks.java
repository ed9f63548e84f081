package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Artefact;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page: tables become rows, everything else paragraphs, broken where the page breaks. */
final class PageBlocks {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript", "svg");

    /** No table is wider or has longer merges; a page may say anything. */
    private static final int MOST_COVERED = 1_000;

    private final Grid grid;
    private final StringBuilder text = new StringBuilder();

    PageBlocks(Grid grid) {
        this.grid = grid;
    }

    void read(Element body) {
        walk(body);
        endParagraph();
    }

    private void walk(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element child && !UNSEEN.contains(child.normalName())) {
                if (PageFurniture.is(child)) {
                    leaveOut(child);
                } else {
                    step(child);
                }
            }
        }
    }

    private void leaveOut(Element furniture) {
        endParagraph();
        if (!furniture.text().isBlank()) {
            grid.leaveOut(Artefact.Why.OF_THE_PAGE, furniture.text());
        }
    }

    private void step(Element child) {
        if (child.normalName().equals("table")) {
            endParagraph();
            table(child);
        } else if (child.isBlock() || child.normalName().equals("br")) {
            endParagraph();
            walk(child);
            endParagraph();
        } else {
            walk(child);
        }
    }

    private void endParagraph() {
        if (!text.toString().isBlank()) {
            grid.paragraph(text.toString());
        }
        text.setLength(0);
    }

    private void table(Element table) {
        // How many rows each column is still covered for by a cell from above.
        Map<Integer, Integer> covered = new TreeMap<>();
        List<Element> rows = rows(table).toList();
        if (rows.size() == 1
                && rows.get(0).childrenSize() == 1
                && !rows.get(0).child(0).select("table").isEmpty()) {
            // A table that only places another one on the page.
            walk(rows.get(0).child(0));
            endParagraph();
            return;
        }
        List<List<String>> texts = rows.stream().map(row -> cells(row, covered)).toList();
        int width = texts.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < texts.size(); i++) {
            Optional<Element> around = rows.get(i).children().stream()
                    .filter(cell -> innerTable(cell).isPresent())
                    .findFirst();
            if (around.isPresent()) {
                rowsWithin(around.get(), texts.get(i));
                continue;
            }
            boolean across =
                    width > 1 && rows.get(i).childrenSize() == 1 && texts.get(i).size() == width;
            if (across && !texts.get(i).get(0).isBlank()) {
                grid.across(texts.get(i).get(0), width);
            } else {
                grid.row(texts.get(i));
            }
        }
        grid.endTable();
    }

    /** A table within a cell that has columns of its own; labels with their values are lines of the cell. */
    private static Optional<Element> innerTable(Element cell) {
        return cell.select("table").stream()
                .filter(table -> rows(table)
                                .filter(row -> row.childrenSize() >= Grid.COLUMNS_OF_ITS_OWN)
                                .limit(2)
                                .count()
                        > 1)
                .findFirst();
    }

    private static Stream<Element> rows(Element table) {
        return table.select("tr").stream().filter(row -> table.equals(row.closest("table")));
    }

    /** Its rows are rows of the table around it, below each other where the cell stands; what stands left of it is said once. */
    private void rowsWithin(Element cell, List<String> texts) {
        Element inner = innerTable(cell).orElseThrow();
        int at = texts.indexOf(CellLines.of(cell));
        List<List<String>> within = new ArrayList<>();
        Element words = cell.clone();
        words.select("table").get(cell.select("table").indexOf(inner)).remove();
        if (!words.text().isBlank()) {
            within.add(List.of(CellLines.of(words)));
        }
        Map<Integer, Integer> covered = new TreeMap<>();
        rows(inner).forEach(row -> within.add(cells(row, covered)));
        int behind = Math.min(texts.size(), at + span(cell, "colspan"));
        grid.rowsBeside(texts.subList(0, at), within, texts.subList(behind, texts.size()));
    }

    private static List<String> cells(Element row, Map<Integer, Integer> covered) {
        List<String> texts = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            skipCovered(texts, covered);
            int columns = span(cell, "colspan");
            int rows = span(cell, "rowspan");
            for (int i = 0; i < columns; i++) {
                if (rows > 1) {
                    covered.put(texts.size(), rows - 1);
                }
                texts.add(i == 0 ? CellLines.of(cell) : "");
            }
        }
        skipCovered(texts, covered);
        return texts;
    }

    private static void skipCovered(List<String> texts, Map<Integer, Integer> covered) {
        for (Integer left = covered.get(texts.size()); left != null; left = covered.get(texts.size())) {
            if (left == 1) {
                covered.remove(texts.size());
            } else {
                covered.put(texts.size(), left - 1);
            }
            texts.add("");
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,2}") ? Math.min(Integer.parseInt(value), MOST_COVERED) : 1;
    }
}
