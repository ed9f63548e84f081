package org.jixiao.budget.budget.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 409: the next step needs sheets that are not as far, and lists them. */
abstract class TargetsLacking extends Refusal {

    /** A sheet's event may be under way. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private final transient List<Missing> missing;

    TargetsLacking(String slug, List<Missing> missing) {
        super(409, slug, missing.size());
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
