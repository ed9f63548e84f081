package org.jixiao.budget.filing;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a client would rather wait than ask again ({@code Prefer: wait=10}, RFC 7240).
 *
 * @param seconds 0: it asks for the answer at once
 */
record Wait(int seconds) {

    /** The gateway gives an answer a minute. */
    static final int LONGEST = 45;

    private static final Pattern PREFERENCE =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?=$|[,;])", Pattern.CASE_INSENSITIVE);

    /** @param prefer the values of the header; what cannot be read is no preference */
    static Wait preferred(List<String> prefer) {
        Matcher found = PREFERENCE.matcher(String.join(",", prefer));
        return new Wait(found.find() ? Math.min(Integer.parseInt(found.group(1)), LONGEST) : 0);
    }

    boolean isAsked() {
        return seconds > 0;
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    /** As told in {@code Preference-Applied}. */
    String applied() {
        return "wait=" + seconds;
    }
}
