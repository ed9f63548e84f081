package org.jixiao.budget.filing.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.filing.template.sheet.Book;
import org.jixiao.budget.filing.template.sheet.ExcelPen;
import org.jixiao.budget.filing.template.sheet.Pen;
import org.jixiao.budget.filing.template.sheet.WordPen;

/** The kinds of file a form comes in. */
public enum TemplateFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Pen pen() {
            return new ExcelPen();
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        Pen pen() {
            return new WordPen();
        }
    };

    private final String mediaType;

    TemplateFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract Pen pen();

    static Optional<TemplateFormat> of(String extension) {
        return Stream.of(values())
                .filter(one -> one.extension().equals(extension))
                .findFirst();
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    public byte[] write(Book book) {
        return pen().write(book);
    }
}
