package org.jixiao.budget.filing.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/** Reads the text layer of a PDF. Only what a reader of the page sees is read: text laid under a picture is a machine's guess at it. */
public final class PdfText {

    /** A budget of 2,000 projects takes some more than one page for each. */
    private static final int MOST_PAGES = 4_000;

    /** Of all characters, one in so many may be one that the file does not name. */
    private static final int FEW = 20;

    private final Effort effort = new Effort();
    private final FontMaps fonts = new FontMaps();
    private final List<LaidOut> pages = new ArrayList<>();
    private long characters;
    private long unknown;

    private PdfText() {}

    /** @throws Unreadable where it has too many pages, or pages without text that can be read */
    public static List<Printed> of(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Flaw.TOO_LARGE.asException();
        }
        PdfText text = new PdfText();
        for (PDPage page : document.getPages()) {
            text.add(page);
        }
        if (text.characters == 0 || text.unknown * FEW > text.characters) {
            throw Flaw.SCANNED.asException();
        }
        return Sequence.of(Furniture.removed(text.pages));
    }

    private void add(PDPage description) throws IOException {
        Page page = PageReader.read(description, pages.size() + 1, effort, fonts);
        long written = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        if (written == 0 && page.pictured()) {
            throw Flaw.SCANNED.asException();
        }
        characters += written;
        unknown += page.glyphs().stream()
                .filter(glyph -> glyph.text().equals(Characters.UNKNOWN))
                .count();
        pages.add(LaidOut.of(page));
    }
}
