package org.jixiao.indicator.library.wording;

import java.util.LinkedHashSet;
import java.util.Set;

/** What two short texts have in common. */
final class CommonParts {

    private static final int SHORTEST = 2;

    private CommonParts() {}

    /** The longest parts of two characters or more of the one that stand in the other, in their order. */
    static Set<String> of(String one, String other) {
        Set<String> parts = new LinkedHashSet<>();
        int at = 0;
        while (at < one.length()) {
            int end = at;
            while (end < one.length() && other.contains(one.substring(at, end + 1))) {
                end++;
            }
            if (end - at >= SHORTEST) {
                parts.add(one.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }
}
