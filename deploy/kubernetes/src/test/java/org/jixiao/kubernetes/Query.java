package org.jixiao.kubernetes;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question to Prometheus, as an alert or a panel asks it. */
record Query(String text) {

    private static final Pattern SAID_OF_METRICS =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    /** What is called is a function, what follows a digit a unit. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

    /** Of Grafana: {@code $window}, {@code ${pod:regex}}. The end of a pattern, a bare dollar, is none. */
    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\w+|\\{[^}]+})");

    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool", "offset");

    /** The names of what is measured. */
    Set<String> metrics() {
        return NAME.matcher(SAID_OF_METRICS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toSet());
    }

    /** As Prometheus may be asked it: with five minutes, which will do anywhere, where Grafana would fill something in. */
    String filledIn() {
        return VARIABLE.matcher(text).replaceAll("5m");
    }
}
