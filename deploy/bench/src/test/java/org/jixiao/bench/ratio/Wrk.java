package org.jixiao.bench.ratio;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clients that ask one address again and again. */
final class Wrk {

    private static final int CONNECTIONS = 32;
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern TROUBLE = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    private final String program = Programs.find("wrk", "wrk");

    /** @throws IllegalStateException if an answer was not 2xx or did not come */
    Pace load(URI address, Map<String, String> headers, Duration during) {
        List<String> words = new ArrayList<>(List.of(
                program, "-t1", "-c" + CONNECTIONS, "-d" + during.toSeconds() + "s", "--latency", "--timeout", "10s"));
        headers.forEach((name, value) -> words.addAll(List.of("-H", name + ": " + value)));
        words.add(address.toString());
        return read(Programs.run(words, Map.of()));
    }

    static Pace read(String printed) {
        Matcher trouble = TROUBLE.matcher(printed);
        if (trouble.find()) {
            throw new IllegalStateException(trouble.group());
        }
        return new Pace(
                Double.parseDouble(first(PER_SECOND, printed).group(1)),
                percentile(50, printed),
                percentile(99, printed));
    }

    private static Duration percentile(int percent, String printed) {
        Matcher found = first(Pattern.compile("(?m)^\\s+" + percent + "%\\s+([\\d.]+)(us|ms|s)$"), printed);
        double nanos =
                switch (found.group(2)) {
                    case "us" -> 1e3;
                    case "ms" -> 1e6;
                    default -> 1e9;
                };
        return Duration.ofNanos(Math.round(Double.parseDouble(found.group(1)) * nanos));
    }

    private static Matcher first(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk did not say " + pattern + ": " + printed);
        }
        return matcher;
    }
}
