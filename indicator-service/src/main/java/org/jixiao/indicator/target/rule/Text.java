package org.jixiao.indicator.target.rule;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as it is compared: one width, no white space. */
public final class Text {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** Words that every name of an indicator or a project may have: they say nothing of what it is about. */
    private static final Pattern COMMON =
            Pattern.compile("(?:反映|情况|数量|个数|人数|次数|指标|项目|工作|经费|资金|费用|专项|建设|开展|组织|提高|提升|加强|总数|数)");

    private Text() {}

    public static String plain(@Nullable String text) {
        return text == null
                ? ""
                : SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** The same without any sign. */
    public static String bare(@Nullable String text) {
        return SIGNS.matcher(plain(text)).replaceAll("");
    }

    /** Several things as one text, each as it is written. */
    public static String listed(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    public static boolean finds(String pattern, String text) {
        return pattern(pattern).matcher(text).find();
    }

    public static Pattern pattern(String pattern) {
        return PATTERNS.computeIfAbsent(pattern, Pattern::compile);
    }

    /** The pairs of characters of what it is about, without the words that every name may have. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (String piece : COMMON.matcher(bare(text)).replaceAll(" ").split(" ", -1)) {
            for (int i = 0; i + 1 < piece.length(); i++) {
                pairs.add(piece.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /** How many pairs both have. */
    public static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
