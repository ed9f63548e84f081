package org.jixiao.budget.budget.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 409: sheets that the submission needs are not handed in, or were drawn up for an older state. */
final class TargetsMissing extends Refusal {

    /** A sheet's event may be under way. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final transient List<Missing> missing;

    TargetsMissing(List<Missing> missing) {
        super(409, "targets-missing", missing.size());
        this.missing = missing;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("missing", missing);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(SOON);
    }
}
