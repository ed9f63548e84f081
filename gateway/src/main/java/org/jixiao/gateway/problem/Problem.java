package org.jixiao.gateway.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One refusal: its kind, what the detail names of this occurrence, and the headers that go with the answer. */
public record Problem(ProblemType type, List<String> particulars, Map<String, String> headers) {

    public static Problem of(ProblemType type, Object... particulars) {
        return new Problem(type, Stream.of(particulars).map(String::valueOf).toList(), Map.of());
    }

    /** A service cannot be reached; the client may come back after this time, in whole seconds. */
    public static Problem serviceAway(Duration retryAfter) {
        var seconds = retryAfter.toSeconds();
        return of(ProblemType.SERVICE_AWAY, seconds).with("Retry-After", seconds);
    }

    public Problem with(String header, Object value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, String.valueOf(value));
        return new Problem(type, particulars, more);
    }

    /** For control flow: whoever handles the request stops here. */
    public Refused refused() {
        return new Refused(this);
    }
}
