package org.jixiao.budget.forms.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets a page as a PDF, with the glyphs it needs inside. The same page gives the same bytes. One at a time: with its fonts open a
 * page takes some hundred megabytes.
 */
public final class Print {

    private static final String FAMILY = "Noto Sans SC";
    /** Where every legal date is told. */
    private static final ZoneId LEGAL = ZoneId.of("Asia/Shanghai");

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What XML has no place for; a name may hold it. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Of the font, which is read for them once. */
    private static final class Ordinary {

        private static final OrdinaryCharacters CHARACTERS = read();

        private static OrdinaryCharacters read() {
            try (InputStream font = font("Regular")) {
                return OrdinaryCharacters.of(font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Print() {}

    /**
     * In two weights.
     *
     * @param page well-formed XHTML
     * @param at when it was written
     */
    public static byte[] pdf(String page, Instant at) {
        return pdf(page, at, true);
    }

    /** In one weight, for half of the time and two thirds of the memory: what is bold is set like the rest. */
    public static byte[] plain(String page, Instant at) {
        return pdf(page, at, false);
    }

    private static synchronized byte[] pdf(String page, Instant at, boolean bold) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(UNPRINTABLE.matcher(page).replaceAll("\uFFFD"), null);
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        if (bold) {
            builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        }
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Jixiao");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Calendar written = GregorianCalendar.from(at.atZone(LEGAL));
            document.getDocumentInformation().setCreationDate(written);
            document.getDocumentInformation().setModificationDate(written);
            document.setDocumentId(at.toEpochMilli());
            return searchable(bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the glyphs are called is written only when a document is saved. */
    private static byte[] searchable(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Ordinary.CHARACTERS.nameIn(document);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static InputStream font(String weight) {
        String file = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        return Objects.requireNonNull(Print.class.getResourceAsStream(file), file);
    }
}
