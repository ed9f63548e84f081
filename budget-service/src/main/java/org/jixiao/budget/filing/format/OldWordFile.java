package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;

/** A Word file of before 2007 (.doc): body and footnotes. */
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
            read(word, grid);
            Range notes = word.getFootnoteRange();
            for (int i = 0; i < notes.numParagraphs() && notes.getStartOffset() < notes.getEndOffset(); i++) {
                grid.paragraph(text(notes.getParagraph(i)));
            }
        } catch (EncryptedDocumentException e) {
            throw Flaw.LOCKED.causedBy(e);
        }
        return grid.document(file.name(), null);
    }

    private static void read(HWPFDocument word, Grid grid) {
        List<PAPX> formats = word.getParagraphTable().getParagraphs();
        Range body = word.getRange();
        OldWordTable table = new OldWordTable();
        // The last format of a file may lie behind its text.
        for (int i = 0; i < body.numParagraphs() && formats.get(i).getStart() < body.getEndOffset(); i++) {
            Paragraph paragraph = body.getParagraph(i);
            if (!paragraph.isInTable()) {
                table.layDown(grid);
                grid.paragraph(text(paragraph));
            } else if (paragraph.isTableRowEnd() && paragraph.getTableLevel() == 1) {
                table.endRow(TableSprmUncompressor.uncompressTAP(formats.get(i).getSprmBuf()));
            } else if (!paragraph.isTableRowEnd()) {
                table.add(text(paragraph), paragraph.text().endsWith("\u0007") && paragraph.getTableLevel() == 1);
            }
        }
        table.layDown(grid);
    }

    /** Without field codes, and without what was deleted or is hidden; line breaks divide lines. */
    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                text.append(run.text());
            }
        }
        return Range.stripFields(text.toString())
                .replace('\u0007', '\n')
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .strip();
    }
}
