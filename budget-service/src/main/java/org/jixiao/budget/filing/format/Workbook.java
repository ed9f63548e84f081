package org.jixiao.budget.filing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.WorkbookFactory;
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
                } else {
                    grid.leaveOut("hidden sheet " + sheet.getSheetName());
                }
            }
        } catch (EncryptedDocumentException e) {
            throw Flaw.LOCKED.causedBy(e);
        }
        return grid.document(file.name(), null);
    }
}
