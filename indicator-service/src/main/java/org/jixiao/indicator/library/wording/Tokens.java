package org.jixiao.indicator.library.wording;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces by which a text is found: every two characters that stand side by side. Chinese has no spaces and most of its words
 * have two characters, so that any word of two or more is found without knowing where words begin.
 */
public final class Tokens {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%‰]+");

    private Tokens() {}

    /** Of texts one by one: nothing is found across two of them. A word of one character has no pieces. */
    public static Set<String> of(@Nullable String... texts) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
                BETWEEN.splitAsStream(folded).forEach(run -> pairs(run).forEach(tokens::add));
            }
        }
        return tokens;
    }

    private static Iterable<String> pairs(String run) {
        int[] points = run.codePoints().toArray();
        return IntStream.range(0, Math.max(0, points.length - 1))
                .mapToObj(i -> new String(points, i, 2))
                .toList();
    }
}
