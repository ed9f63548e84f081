package org.jixiao.budget.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.forms.sheet.Book;
import org.jixiao.budget.forms.sheet.ExcelPen;
import org.jixiao.budget.forms.sheet.Pen;
import org.jixiao.budget.forms.sheet.WordPen;

/** The kinds of file a form comes in. */
public enum TemplateFormat {
    XLSX(TemplateFormat.XLSX_TYPE) {
        @Override
        Pen pen() {
            return new ExcelPen();
        }
    },
    DOCX(TemplateFormat.DOCX_TYPE) {
        @Override
        Pen pen() {
            return new WordPen();
        }
    };

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;

    TemplateFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract Pen pen();

    public static Optional<TemplateFormat> of(String extension) {
        return Stream.of(values())
                .filter(one -> one.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The file; the same book gives the same bytes. */
    public byte[] write(Book book) {
        return pen().write(book);
    }
}
