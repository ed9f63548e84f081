package org.jixiao.indicator.value;

import java.text.Normalizer;

/** A text without what makes no difference to its meaning: white space, control characters, full width. */
final class PlainText {

    private PlainText() {}

    static String of(String text) {
        return withoutSpace(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
    }
}
