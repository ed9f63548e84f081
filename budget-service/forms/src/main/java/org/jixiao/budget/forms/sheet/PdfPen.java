package org.jixiao.budget.forms.sheet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.budget.forms.print.Print;

/**
 * Prints a form (.pdf) as it was filled in, for reading and filing away: nothing in it waits to be filled in.
 *
 * @param head of every page
 * @param foot of every page, beside its number; a line each
 * @param at when what stands in it was published
 */
public record PdfPen(String head, List<String> foot, Instant at) implements Pen {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 11mm 22mm 11mm;
              @top-left { content: element(head); } @bottom-left { content: element(foot); }
              @bottom-right { content: '第 ' counter(page) ' 页  共 ' counter(pages) ' 页'; font: 8pt 'Noto Sans SC'; } }
            @page wide { size: A4 landscape; }
            body { font-family: 'Noto Sans SC'; font-size: 8.5pt; line-height: 1.5; margin: 0; }
            .head { position: running(head); font-size: 8pt; color: #444; }
            .foot { position: running(foot); font-size: 7pt; line-height: 1.4; color: #444; width: 150mm; }
            .page { page-break-before: always; }
            .first { page-break-before: auto; }
            .wide { page: wide; width: 275mm; }
            h1, h2 { font-weight: 400; }
            h1 { font-size: 16pt; text-align: center; margin: 0 0 6mm 0; line-height: 1.4; }
            h2 { font-size: 11pt; margin: 4mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1mm 0; text-align: justify; word-wrap: break-word; }
            .remark { text-align: right; page-break-after: avoid; }
            table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 4mm 0;
              -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            td, th { border: 0.5pt solid #7a858c; padding: 1mm; vertical-align: middle; word-wrap: break-word;
              font-weight: 400; text-align: left; }
            .LABEL, .HEAD, .LEVEL { background: #f1f4f6; text-align: center; }
            .WORD { text-align: center; }
            .ROOM, .tall { vertical-align: top; }
            .AMOUNT, .PERCENT, .NUMBER { text-align: right; }
            """;

    @Override
    public byte[] write(Book book) {
        return Print.plain(html(book), at);
    }

    private String html(Book book) {
        StringBuilder pages = new StringBuilder();
        for (Page page : book.pages()) {
            pages.append(new HtmlPage(page, pages.isEmpty()).text());
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title>"
                + HtmlPage.escaped(book.title()) + "</title><style>" + STYLE + "</style></head><body>"
                + "<div class=\"head\">" + HtmlPage.escaped(head) + "</div><div class=\"foot\">"
                + foot.stream().map(HtmlPage::escaped).collect(Collectors.joining("<br/>")) + "</div>"
                + pages + "</body></html>";
    }
}
