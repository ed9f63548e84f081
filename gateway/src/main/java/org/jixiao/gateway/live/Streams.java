package org.jixiao.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** The open streams, so many at a time. */
@ApplicationScoped
class Streams {
    private final LiveConfig config;
    private final Map<LiveStream, String> open;

    Streams(LiveConfig config, MeterRegistry metrics) {
        this.config = config;
        this.open = metrics.gaugeMapSize("gateway.live.streams", java.util.List.of(), new ConcurrentHashMap<>());
    }

    /**
     * Refuses where there are too many already, of this client or in all.
     *
     * @param client subject or address
     */
    synchronized void add(LiveStream stream, String client) {
        if (open.size() >= config.streams()) {
            throw Problem.serviceAway(config.retryAfter()).refused();
        }
        if (open.values().stream().filter(client::equals).count() >= config.streamsOfOne()) {
            throw Problem.of(ProblemType.TOO_MANY_STREAMS, config.streamsOfOne())
                    .with("Retry-After", config.retryAfter().toSeconds())
                    .refused();
        }
        open.put(stream, client);
    }

    void remove(LiveStream stream) {
        open.remove(stream);
    }

    /** Something has come that they may want to hear. */
    void wake() {
        open.keySet().forEach(LiveStream::wake);
    }

    void end() {
        open.keySet().forEach(LiveStream::end);
    }
}
