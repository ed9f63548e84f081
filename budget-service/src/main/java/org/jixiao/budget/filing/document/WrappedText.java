package org.jixiao.budget.filing.document;

import java.util.stream.Stream;

/** Joins lines that were one text before a cell or a page broke it. Chinese is joined bare, Latin words by a space. */
public final class WrappedText {

    private WrappedText() {}

    public static String join(Stream<String> lines) {
        StringBuilder whole = new StringBuilder();
        lines.forEach(line -> {
            if (!whole.isEmpty()
                    && !line.isEmpty()
                    && isLatin(whole.charAt(whole.length() - 1))
                    && isLatin(line.charAt(0))) {
                whole.append(' ');
            }
            whole.append(line);
        });
        return whole.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
