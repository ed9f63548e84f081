package org.jixiao.budget.forms.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook (.xlsx), a sheet a page. No sheet is hidden, and no help stands in a cell. */
public final class ExcelPen implements Pen {

    @Override
    public byte[] write(Book book) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            file.getProperties().getCoreProperties().setTitle(book.title());
            file.getProperties().getCoreProperties().setCreated(Optional.empty());
            ExcelStyles styles = new ExcelStyles(file);
            book.pages().forEach(page -> new ExcelPage(file.createSheet(page.name()), page, styles).write());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
