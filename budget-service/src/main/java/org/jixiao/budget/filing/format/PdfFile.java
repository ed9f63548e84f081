package org.jixiao.budget.filing.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.format.pdf.PdfText;
import org.jixiao.budget.filing.format.pdf.Printed;

/** A PDF with a text layer. Its paragraphs and tables are found by where their letters and lines stand. */
final class PdfFile implements Format {

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean opens(RawFile file) {
        return file.startsWith(MARK);
    }

    @Override
    public Document read(RawFile file) throws IOException {
        PdfStreams.check(file.bytes());
        Grid grid = new Grid();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            for (Printed printed : PdfText.of(document)) {
                lay(printed, grid);
            }
        } catch (InvalidPasswordException e) {
            throw Flaw.LOCKED.causedBy(e);
        }
        return grid.document(file.name(), null);
    }

    private static void lay(Printed printed, Grid grid) {
        if (printed instanceof Printed.Passage passage) {
            grid.page(passage.page());
            grid.paragraph(passage.text());
        } else if (printed instanceof Printed.Rows rows) {
            rows.rows().forEach(row -> {
                grid.page(row.page());
                grid.row(row.texts());
            });
            grid.endTable();
        } else if (printed instanceof Printed.LeftOut leftOut) {
            grid.leaveOut(new Place(null, leftOut.page(), null, null), leftOut.why(), leftOut.text());
        }
    }
}
