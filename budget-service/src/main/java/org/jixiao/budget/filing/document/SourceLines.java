package org.jixiao.budget.filing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Place;

/**
 * A text cut into lines, with what programs left in them taken out. The number of a line is its index plus one, as an
 * editor shows it.
 */
record SourceLines(List<String> lines, List<Artefact> artefacts) {

    // Three times the lines of the 2,000 projects a budget may hold: what is longer is no filing, and memory is finite.
    private static final int MAX_LINES = 250_000;
    private static final int MAX_LENGTH = 200_000;

    /** Bookmarks of a word processor, control characters, and marks that hide or turn around what is displayed. */
    private static final Pattern ARTEFACT = Pattern.compile("\\[bookmark: ?[^\\]\\[\\t]{0,200}\\]"
            + "|[\\p{Cc}&&[^\\t]]|[\\u200b\\u200e\\u200f\\u2028\\u2029\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069]");

    /** @throws Unreadable where there are more or longer lines than any form has */
    static SourceLines of(String text) {
        List<String> lines = new ArrayList<>();
        List<Artefact> artefacts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = endOfLine(text, from);
            if (lines.size() == MAX_LINES) {
                throw Flaw.TOO_LARGE.asException();
            }
            if (end - from > MAX_LENGTH) {
                throw Flaw.NOT_TEXT.asException();
            }
            lines.add(cleaned(text.substring(from, end), lines.size() + 1, artefacts));
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new SourceLines(lines, artefacts);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static String cleaned(String line, int number, List<Artefact> artefacts) {
        Matcher found = ARTEFACT.matcher(line);
        if (!found.find()) {
            return line;
        }
        StringBuilder clean = new StringBuilder();
        do {
            artefacts.add(new Artefact(new Place(number, null), found.group()));
            found.appendReplacement(clean, "");
        } while (found.find());
        return found.appendTail(clean).toString();
    }
}
