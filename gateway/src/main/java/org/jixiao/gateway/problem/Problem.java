package org.jixiao.gateway.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One refusal: its kind, what the detail names of this occurrence, and the headers that go with the answer. */
public record Problem(ProblemType type, List<String> particulars, Map<String, String> headers) {

    public static Problem of(ProblemType type, Object... particulars) {
        return new Problem(
                type, List.of(particulars).stream().map(String::valueOf).toList(), Map.of());
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
