package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;

/** A Word file of before 2007 (.doc). */
final class OldWordFile implements Format {

    private static final String STREAM = "WordDocument";

    @Override
    public boolean opens(RawFile file) {
        return file.holds(STREAM);
    }

    @Override
    public Document read(RawFile file) throws IOException {
        Grid grid = new Grid();
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            read(word.getRange(), grid);
            read(word.getFootnoteRange(), grid);
        } catch (EncryptedDocumentException e) {
            throw Flaw.LOCKED.causedBy(e);
        }
        return grid.document(file.name(), null);
    }

    private static void read(Range range, Grid grid) {
        int at = 0;
        while (at < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(at);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                for (int i = 0; i < table.numRows(); i++) {
                    grid.row(texts(table.getRow(i)));
                }
                grid.endTable();
                at += Math.max(1, table.numParagraphs());
            } else {
                grid.paragraph(plain(paragraph.text()));
                at++;
            }
        }
    }

    private static List<String> texts(TableRow row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            texts.add(covered ? "" : plain(cell.text()));
        }
        return texts;
    }

    /** Without field codes; marks of cells and paragraphs divide lines. */
    private static String plain(String raw) {
        return Range.stripFields(raw)
                .replace('\u0007', '\n')
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .strip();
    }
}
