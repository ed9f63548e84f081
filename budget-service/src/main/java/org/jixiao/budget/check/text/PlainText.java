package org.jixiao.budget.check.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is compared: one width, no white space. */
final class PlainText {

    /** 冀财行[2019]32号: names a document, wherever it stands. */
    static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}]{1,8}[〔\\[(【<]\\s*(?:19|20)\\d{2}\\s*[〕\\])】>]\\s*第?\\d+号");

    private static final Pattern NUMBERING = Pattern.compile("^(?:目标\\d{0,2}[.、:)]?|\\d{1,2}[.、:)])");

    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** An objective without its mark (目标1:). */
    static String unnumbered(String text) {
        return NUMBERING.matcher(of(text)).replaceFirst("");
    }
}
