package org.jixiao.disclosure.report;

import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent.
 *
 * @param words as written; null where the field is missing
 * @param token that the form was given; null where it is missing
 * @param trap a field that no reader sees; whoever fills it in is a program
 */
public record Submission(
        About about,
        @Nullable String words,
        @Nullable String token,
        @Nullable String trap) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    /** What can be kept of the words: no control characters but line breaks, no half characters, nothing around. */
    String cleaned() {
        return words == null
                ? ""
                : words.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]|\\p{Cs}", " ")
                        .strip();
    }

    boolean isTooShort() {
        return length() < SHORTEST;
    }

    boolean isTooLong() {
        return length() > LONGEST;
    }

    boolean isTrapped() {
        return trap != null && !trap.isBlank();
    }

    private int length() {
        String cleaned = cleaned();
        return cleaned.codePointCount(0, cleaned.length());
    }
}
