package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.budget.filing.document.Document;

/** A Word file (.docx): body, text boxes and footnotes; headers and footers belong to the page and are left out. */
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
            new Body(grid, new Numbering(word)).read(word);
            word.getFootnotes().stream()
                    .map(XWPFFootnote::getParagraphs)
                    .flatMap(List::stream)
                    .forEach(note -> grid.paragraph(note.getText()));
        }
        return grid.document(file.name(), null);
    }

    /** What stands in a body, one after the other. */
    private record Body(Grid grid, Numbering numbering) {

        void read(IBody body) {
            for (IBodyElement element : body.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    grid.paragraph(text(paragraph));
                    TextBoxes.in(paragraph).forEach(grid::paragraph);
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(this::row);
                    grid.endTable();
                } else if (element instanceof XWPFSDT field) {
                    grid.paragraph(field.getContent().getText());
                }
            }
        }

        private void row(XWPFTableRow row) {
            List<String> texts = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                texts.add(text(cell));
                for (int covered = 1; covered < WordCells.columns(cell); covered++) {
                    texts.add("");
                }
            }
            grid.row(texts);
        }

        private String text(XWPFTableCell cell) {
            return WordCells.continues(cell)
                    ? ""
                    : cell.getBodyElements().stream().map(this::text).collect(Collectors.joining("\n"));
        }

        private String text(IBodyElement element) {
            if (element instanceof XWPFParagraph paragraph) {
                return text(paragraph);
            }
            return element instanceof XWPFTable inner ? inner.getText() : "";
        }

        private String text(XWPFParagraph paragraph) {
            String text = paragraph.getText();
            return text.isBlank() ? "" : numbering.of(paragraph) + text;
        }
    }
}
