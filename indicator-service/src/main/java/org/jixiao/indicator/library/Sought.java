package org.jixiao.indicator.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.indicator.library.wording.PlainName;
import org.jixiao.indicator.library.wording.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words that are looked for, each with the pieces it is found by.
 *
 * @param whole all of them as one name; null where nothing is looked for
 * @param wordOf of each piece the word it belongs to, from 1
 * @param hasSingle true where a word is a single character, which has no pieces
 */
record Sought(@Nullable String whole, List<String> words, List<String> wordOf, List<String> pieces, boolean hasSingle) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** @param q words, apart by spaces; null for nothing */
    static Sought of(@Nullable String q) {
        if (q == null) {
            return new Sought(null, List.of(), List.of(), List.of(), false);
        }
        List<String> words = new ArrayList<>();
        List<String> wordOf = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        boolean hasSingle = false;
        for (String part : SPACES.split(q, -1)) {
            String word = PlainName.of(part);
            if (!word.isEmpty() && !words.contains(word)) {
                words.add(word);
                List<String> own = List.copyOf(Tokens.of(part));
                pieces.addAll(own);
                own.forEach(piece -> wordOf.add(Integer.toString(words.size())));
                hasSingle |= own.isEmpty();
            }
        }
        return new Sought(PlainName.of(q), words, wordOf, pieces, hasSingle);
    }

    /** In the order of the statement that takes them. */
    List<@Nullable Object> parameters() {
        return Arrays.asList(whole, words, wordOf, pieces, hasSingle);
    }
}
