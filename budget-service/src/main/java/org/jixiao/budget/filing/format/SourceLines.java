package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Artefact;
import org.jixiao.budget.filing.document.Flaw;
import org.jixiao.budget.filing.document.Unreadable;

/**
 * A text cut into lines, with what programs left in them taken out. The number of a line is its index plus one, as an
 * editor shows it.
 */
record SourceLines(List<String> lines, List<Artefact> artefacts) {

    // Three times the lines of the 2,000 projects a budget may hold: what is longer is no filing, and memory is finite.
    private static final int MAX_LINES = 250_000;
    private static final int MAX_LENGTH = 200_000;

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
        return Leftovers.takenOut(
                line, leftover -> artefacts.add(new Artefact(Place.line(number), Artefact.Why.MARK, leftover)));
    }
}
