package org.jixiao.budget.forms.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Optional;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a text (.docx), a section a page, each with its own paper and its help in the footer. */
public final class WordPen implements Pen {

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;

    @Override
    public byte[] write(Book book) {
        try (XWPFDocument file = new XWPFDocument()) {
            file.getProperties().getCoreProperties().setTitle(book.title());
            file.getProperties().getCoreProperties().setCreated(Optional.empty());
            Iterator<Page> pages = book.pages().iterator();
            while (pages.hasNext()) {
                Page page = pages.next();
                new WordPage(file, page).write();
                setUp(file, page, pages.hasNext() ? endOfSection(file) : lastSection(file));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A section ends with a paragraph, and the file with the paragraph that Word wants behind a table: both take no room. */
    private static CTSectPr endOfSection(XWPFDocument file) {
        XWPFParagraph end = WordText.hair(file);
        return end.getCTP().getPPr().addNewSectPr();
    }

    private static CTSectPr lastSection(XWPFDocument file) {
        WordText.hair(file);
        return file.getDocument().getBody().isSetSectPr()
                ? file.getDocument().getBody().getSectPr()
                : file.getDocument().getBody().addNewSectPr();
    }

    private static void setUp(XWPFDocument file, Page page, CTSectPr section) {
        CTPageSz paper = section.addNewPgSz();
        paper.setW(WordText.twips(page.landscape() ? LONG_SIDE : SHORT_SIDE));
        paper.setH(WordText.twips(page.landscape() ? SHORT_SIDE : LONG_SIDE));
        paper.setOrient(page.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        BigInteger side = WordText.twips(((page.landscape() ? LONG_SIDE : SHORT_SIDE) - page.width()) / 2);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(side);
        margins.setRight(side);
        margins.setTop(WordText.twips(15));
        margins.setBottom(WordText.twips(18));
        margins.setFooter(WordText.twips(8));
        margins.setHeader(WordText.twips(8));
        margins.setGutter(BigInteger.ZERO);
        XWPFFooter footer = new XWPFHeaderFooterPolicy(file, section).createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        if (!page.help().isEmpty()) {
            WordText.note(footer.createParagraph(), page.help());
        }
        XWPFParagraph number = footer.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        WordText.note(number, "");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
