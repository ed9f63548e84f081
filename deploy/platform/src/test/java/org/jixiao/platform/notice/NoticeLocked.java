package org.jixiao.platform.notice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** A notice that is locked cannot be changed. */
final class NoticeLocked extends Refusal {

    NoticeLocked(String name) {
        super(409, "notice-locked", name, 2026);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("missing", List.of("key"));
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
