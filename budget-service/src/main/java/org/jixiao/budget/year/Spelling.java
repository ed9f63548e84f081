package org.jixiao.budget.year;

import java.text.Normalizer;

/** Names are the same after NFKC and white space only. */
final class Spelling {

    private Spelling() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
