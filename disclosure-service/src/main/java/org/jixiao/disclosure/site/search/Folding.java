package org.jixiao.disclosure.site.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes alike what a reader takes for alike: full and half width, upper and lower case; white space does not count. */
final class Folding {

    private static final int LONGEST = 60;
    private static final int MOST_TERMS = 5;

    private Folding() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(each -> folded.append(folded(each)));
        return folded.toString();
    }

    /** Of a single character: nothing where it is white space. */
    static String folded(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    /** The words of a question, folded; all of them must be found. */
    static List<String> terms(String asked) {
        return Stream.of(asked.substring(0, Math.min(asked.length(), LONGEST)).split("[\\s\\u3000]+"))
                .map(Folding::folded)
                .filter(term -> !term.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }
}
