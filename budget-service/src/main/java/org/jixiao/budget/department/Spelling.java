package org.jixiao.budget.department;

import java.text.Normalizer;

/** When two ways of writing a name are the same one: full width or half width, with white space or without. */
public final class Spelling {

    private Spelling() {}

    /** After NFKC and without white space. */
    public static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
