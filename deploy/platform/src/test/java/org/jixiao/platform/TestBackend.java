package org.jixiao.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jixiao.test.Backend;
import org.jixiao.test.span.SpanCollector;

/** The backend with the topics of the test's own service, and a collector of spans. */
public final class TestBackend implements QuarkusTestResourceLifecycleManager {

    private final Backend backend = new Backend();
    private final SpanCollector collector = SpanCollector.open();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = backend.start();
        Backend.kafka().createTopic("notice-events", 3);
        Backend.kafka().createTopic("other-events", 3);
        Backend.kafka().createTopic("platform-test-service-dead-letters", 1);
        settings.put("jixiao.tracing.endpoint", collector.url().toString());
        return settings;
    }

    @Override
    public void stop() {
        backend.stop();
        collector.close();
    }
}
