package org.jixiao.budget.filing.format;

import java.io.IOException;
import java.util.List;
import org.jixiao.budget.filing.document.Document;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/** Turns a file into a {@link Document}, or refuses it. What a file is, its bytes say; its name is only remembered. */
public final class DocumentReader {

    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final List<Format> FORMATS =
            List.of(new WordFile(), new Workbook(), new OldWordFile(), new PdfFile(), new WebPage(), new PlainText());

    /** What can be said of a file at a glance, long before it is read. @throws Unreadable with the reason */
    public void glance(byte[] bytes, String fileName) {
        RawFile file = raw(bytes, fileName);
        format(file).glance(file);
    }

    /** @throws Unreadable with the reason */
    public Document read(byte[] bytes, String fileName) {
        return read(raw(bytes, fileName));
    }

    private static RawFile raw(byte[] bytes, String fileName) {
        if (bytes.length > MAX_BYTES) {
            throw Flaw.TOO_LARGE.asException();
        }
        if (bytes.length == 0) {
            throw Flaw.EMPTY.asException();
        }
        RawFile file = RawFile.of(bytes, fileName);
        if (file.holds(Container.LOCK)) {
            throw Flaw.LOCKED.asException();
        }
        return file;
    }

    private static Format format(RawFile file) {
        return FORMATS.stream()
                .filter(format -> format.opens(file))
                .findFirst()
                .orElseThrow(Flaw.UNSUPPORTED::asException);
    }

    private static Document read(RawFile file) {
        try {
            return format(file).read(file);
        } catch (Unreadable refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The libraries answer a damaged file with whatever they stumble over.
            throw Flaw.BROKEN.causedBy(broken);
        }
    }
}
