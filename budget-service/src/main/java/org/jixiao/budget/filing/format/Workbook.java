package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;

/** An Excel file (.xlsx, .xls): the visible sheets one after the other, each row a line. */
final class Workbook implements Format {

    /** What newer and older files call the book. */
    private static final List<String> PARTS = List.of("xl/workbook.xml", "Workbook", "Book");

    @Override
    public boolean opens(RawFile file) {
        return PARTS.stream().anyMatch(file::holds);
    }

    @Override
    public Document read(RawFile file) throws IOException {
        Grid grid = new Grid();
        try (org.apache.poi.ss.usermodel.Workbook book =
                WorkbookFactory.create(new ByteArrayInputStream(file.bytes()))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    grid.sheet(sheet.getSheetName());
                    new SheetRows(sheet, grid).read();
                } else if (isWritten(sheet)) {
                    Place place = new Place(sheet.getSheetName(), null, null, null);
                    Artefact.Why why =
                            Choices.of(book).areAllOf(sheet) ? Artefact.Why.CHOICES : Artefact.Why.HIDDEN_SHEET;
                    grid.leaveOut(place, why, sheet.getSheetName());
                }
            }
        } catch (EncryptedDocumentException e) {
            throw Flaw.LOCKED.causedBy(e);
        }
        return grid.document(file.name(), null);
    }

    private static boolean isWritten(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .anyMatch(cell -> !CellText.of(cell).isBlank());
    }
}
