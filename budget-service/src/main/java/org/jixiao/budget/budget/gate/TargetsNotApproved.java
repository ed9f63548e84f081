package org.jixiao.budget.budget.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 409: no approved target, no money. */
final class TargetsNotApproved extends Refusal {

    /** A sheet's event may be under way. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final transient List<Missing> missing;

    TargetsNotApproved(List<Missing> missing) {
        super(409, "targets-not-approved", missing.size());
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
