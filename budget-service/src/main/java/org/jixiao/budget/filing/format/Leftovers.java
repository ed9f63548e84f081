package org.jixiao.budget.filing.format;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs leave in a text: bookmarks of a word processor, control characters, marks that hide or turn around what is displayed. */
final class Leftovers {

    private static final Pattern LEFTOVER = Pattern.compile("\\[bookmark: ?[^\\]\\[\\t]{0,200}\\]"
            + "|[\\p{Cc}&&[^\\t]]|[\\u200b\\u200e\\u200f\\u2028\\u2029\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069]");

    private Leftovers() {}

    /** The text without them. @param told is told each of them */
    static String takenOut(String text, Consumer<String> told) {
        Matcher found = LEFTOVER.matcher(text);
        if (!found.find()) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        do {
            told.accept(found.group());
            found.appendReplacement(clean, "");
        } while (found.find());
        return found.appendTail(clean).toString();
    }
}
