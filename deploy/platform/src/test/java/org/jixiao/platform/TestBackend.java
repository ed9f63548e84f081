package org.jixiao.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jixiao.test.Backend;

/** The backend with the topics of the test's own service. */
public final class TestBackend implements QuarkusTestResourceLifecycleManager {

    private final Backend backend = new Backend();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = backend.start();
        Backend.kafka().createTopic("notice-events", 3);
        Backend.kafka().createTopic("other-events", 3);
        Backend.kafka().createTopic("platform-test-service-dead-letters", 1);
        return settings;
    }

    @Override
    public void stop() {
        backend.stop();
    }
}
