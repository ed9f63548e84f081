package org.jixiao.indicator.value.grammar;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** A text without what makes no difference to its meaning: white space, control characters, full width, variants of signs. */
public final class PlainText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("[-‐‒–—―−─－ー]+");
    private static final Pattern TILDES = Pattern.compile("[~∼〜～]+");

    /** As typewriters and older fonts write it, by the sign that is meant. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("≧", "≥"),
            Map.entry("⩾", "≥"),
            Map.entry("≮", "≥"),
            Map.entry("≦", "≤"),
            Map.entry("⩽", "≤"),
            Map.entry("≯", "≤"),
            Map.entry("﹥", ">"),
            Map.entry("﹤", "<"),
            Map.entry("∶", ":"),
            Map.entry("︰", ":"),
            Map.entry("∕", "/"),
            Map.entry("﹣", "-"));

    private static final Pattern VARIANT = Pattern.compile(String.join("|", SIGNS.keySet()));
    private static final Pattern AT_LEAST = Pattern.compile("[>≥]=+|=>|≥+");
    private static final Pattern AT_MOST = Pattern.compile("[<≤]=+|=<|≤+");

    private PlainText() {}

    static String of(String text) {
        String normal = withoutSpace(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String signs = VARIANT.matcher(normal).replaceAll(found -> SIGNS.getOrDefault(found.group(), found.group()));
        String bounds = AT_MOST.matcher(AT_LEAST.matcher(signs).replaceAll("≥")).replaceAll("≤");
        return TILDES.matcher(DASHES.matcher(bounds).replaceAll("-")).replaceAll("~");
    }

    static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    /** True where nothing is written: only white space and characters that leave no mark. */
    public static boolean isBlank(String text) {
        return text.isEmpty() || SPACE.matcher(text).matches();
    }
}
