package org.jixiao.budget.forms.sheet;

import java.util.List;

/** A page as XHTML: its lines as headings and paragraphs, its grids as tables. @param first of its book */
record HtmlPage(Page page, boolean first) {

    /** A box of more rows than these may run over to the next page: its words stand at its top. */
    private static final int TALL = 4;

    String text() {
        StringBuilder text = new StringBuilder(
                "<div class=\"page" + (first ? " first" : "") + (page.landscape() ? " wide" : "") + "\">");
        for (Block block : page.blocks()) {
            if (block instanceof Line line) {
                text.append(line(line));
            } else if (block instanceof Grid grid) {
                table(grid, text);
            }
        }
        return text.append("</div>").toString();
    }

    private static String line(Line line) {
        String words = escaped(line.text());
        return switch (line.kind()) {
            case TITLE -> "<h1>" + words + "</h1>";
            case HEADING -> "<h2>" + words + "</h2>";
            case TEXT -> "<p>" + words + "</p>";
            case REMARK -> "<p class=\"remark\">" + words + "</p>";
        };
    }

    private void table(Grid grid, StringBuilder text) {
        text.append("<table><colgroup>");
        page.widths()
                .forEach(width ->
                        text.append("<col style=\"width:").append(share(width)).append("%\"/>"));
        text.append("</colgroup>");
        List<Strip> strips = grid.strips();
        if (grid.heads() > 0) {
            text.append("<thead>");
            strips.subList(0, grid.heads()).forEach(strip -> row(strip, text));
            text.append("</thead>");
        }
        text.append("<tbody>");
        strips.subList(grid.heads(), strips.size()).forEach(strip -> row(strip, text));
        text.append("</tbody></table>");
    }

    private int share(int width) {
        return Math.max(1, width * 100 / page.width());
    }

    private static void row(Strip strip, StringBuilder text) {
        text.append("<tr>");
        for (Box box : strip.boxes()) {
            text.append("<td class=\"").append(box.kind()).append(box.rows() > TALL ? " tall\"" : "\"");
            span(" colspan=\"", box.columns(), text);
            span(" rowspan=\"", box.rows(), text);
            text.append('>').append(escaped(box.text().strip())).append("</td>");
        }
        text.append("</tr>");
    }

    private static void span(String name, int over, StringBuilder text) {
        if (over > 1) {
            text.append(name).append(over).append('"');
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
