package org.jixiao.disclosure.assembly;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** Something the approval names has not arrived yet; it is on its way. */
public final class NotAssembled extends Refusal {

    private final transient List<Missing> missing;

    NotAssembled(List<Missing> missing) {
        super(409, "not-assembled", missing.size());
        this.missing = List.copyOf(missing);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("missing", missing);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
