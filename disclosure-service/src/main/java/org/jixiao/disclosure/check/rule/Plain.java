package org.jixiao.disclosure.check.rule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words as a reader takes them in: full-width digits and letters are plain ones, every dash is a hyphen, and what has no width
 * is not there. What is found in them is told as it was written.
 */
public final class Plain {

    private static final int FULL_WIDTH = 0xFEE0;

    private final String written;
    private final String text;
    private final int @Nullable [] at;

    /** @param at where each character of the text was written; null where the text is what was written */
    private Plain(String written, String text, int @Nullable [] at) {
        this.written = written;
        this.text = text;
        this.at = at;
    }

    public static Plain of(String written) {
        return written.chars().allMatch(each -> isPlain((char) each))
                ? new Plain(written, written, null)
                : read(written);
    }

    private static Plain read(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] at = new int[written.length()];
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            if (hasWidth(each)) {
                at[text.length()] = i;
                text.append(plain(each));
            }
        }
        return new Plain(written, text.toString(), at);
    }

    /** Whether so many digits stand in it at all, together or not. */
    public boolean hasDigits(int atLeast) {
        return text.chars()
                        .filter(each -> each >= '0' && each <= '9')
                        .limit(atLeast)
                        .count()
                == atLeast;
    }

    public String text() {
        return text;
    }

    /** Each place where the pattern matches. */
    public Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** What was matched, as written. */
    public String written(MatchResult match) {
        return written(match.start(), match.end());
    }

    /** What stands there in the plain text, as written. @param to not before {@code from} + 1 */
    public String written(int from, int to) {
        return at == null ? written.substring(from, to) : written.substring(at[from], at[to - 1] + 1);
    }

    private static boolean isPlain(char each) {
        return each < 0x80 || hasWidth(each) && plain(each) == each;
    }

    private static boolean hasWidth(char each) {
        boolean variation = each >= '\uFE00' && each <= '\uFE0F';
        return Character.getType(each) != Character.FORMAT && !variation;
    }

    private static char plain(char each) {
        if (each >= '\uFF01' && each <= '\uFF5E') {
            return (char) (each - FULL_WIDTH);
        }
        if (Character.isDigit(each)) {
            return Character.forDigit(Character.digit(each, 10), 10);
        }
        if (Character.isSpaceChar(each)) {
            return ' ';
        }
        return Character.getType(each) == Character.DASH_PUNCTUATION || each == '\u2212' ? '-' : each;
    }
}
