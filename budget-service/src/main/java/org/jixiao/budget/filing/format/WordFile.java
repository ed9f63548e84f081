package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.budget.filing.document.Document;

/**
 * A Word file (.docx): body, text boxes, footnotes and endnotes; headers and footers belong to the page and are left out. What is
 * being changed is read as it would be once the changes are accepted.
 */
final class WordFile implements Format {

    private static final String BODY = "word/document.xml";

    @Override
    public boolean opens(RawFile file) {
        return file.holds(BODY);
    }

    @Override
    public Document read(RawFile file) throws IOException {
        Grid grid = new Grid();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            WordBody body = new WordBody(grid, new Numbering(word));
            body.read(word.getDocument().getBody().getDomNode());
            word.getFootnotes().forEach(note -> body.read(note.getCTFtnEdn().getDomNode()));
            word.getEndnotes().forEach(note -> body.read(note.getCTFtnEdn().getDomNode()));
        }
        return grid.document(file.name(), null);
    }
}
