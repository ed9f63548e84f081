package org.jixiao.budget.filing.format;

import org.jsoup.nodes.Element;

/** The text of a cell of a page, its lines where the page breaks them. */
final class CellLines {

    private CellLines() {}

    static String of(Element cell) {
        return cell.wholeText().isBlank() ? "" : rendered(cell);
    }

    private static String rendered(Element cell) {
        Element copy = cell.clone();
        copy.select("script, style").remove();
        copy.select("br").forEach(line -> line.after("\n"));
        copy.select("p, div, li").forEach(line -> line.append("\n"));
        StringBuilder lines = new StringBuilder();
        copy.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString().strip();
    }
}
