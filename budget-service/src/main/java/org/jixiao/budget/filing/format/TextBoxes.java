package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/** The paragraphs of text boxes, which hang on the paragraph that they are anchored in. */
final class TextBoxes {

    private static final String PARAGRAPHS =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " .//w:txbxContent/w:p";

    private TextBoxes() {}

    /** In the order they stand; a box is written twice in a file, for new programs and for old ones, and told once. */
    static List<String> in(XWPFParagraph paragraph) {
        List<String> texts = new ArrayList<>();
        if (!paragraph.getCTP().xmlText().contains("txbxContent")) {
            return texts;
        }
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.selectPath(PARAGRAPHS);
            while (cursor.toNextSelection()) {
                String text = cursor.getTextValue().strip();
                if (!text.isEmpty() && !texts.contains(text)) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
