package org.jixiao.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jixiao.test.Backend;
import org.jixiao.test.span.SpanCollector;

/** The services behind the gateway, imitated across the network on ports of their own. */
@QuarkusTestResource(Neighbours.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    public static final String ISSUER = "http://127.0.0.1:8080/auth/realms/jixiao";

    private static final List<String> TOPICS = List.of("budget-events", "target-events", "disclosure-events");
    private static final int PARTITIONS = 2;

    private final Vertx vertx = Vertx.vertx();
    private final SpanCollector collector = SpanCollector.open();
    private final Certificate certificate = Certificate.made();

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(Map.of(
                "JIXIAO_PUBLIC_URL", "http://127.0.0.1:8080",
                "JIXIAO_ISSUER", ISSUER,
                "JIXIAO_REALM_URL", "${keycloak.url}/realms/quarkus",
                "JIXIAO_CORS_ORIGINS", "https://app.example,http://localhost:5173",
                // Times and sizes that a test can wait for.
                "jixiao.cache.fresh", "1S",
                "jixiao.cache.largest", "256K",
                "jixiao.limit.allowances.signed-in.requests", "300",
                "jixiao.limit.allowances.signed-in.window", "60S",
                "jixiao.gateway.limits.answer", "1S"));
        config.put("jixiao.live.heartbeat", "1S");
        config.put("jixiao.live.remembered", "200");
        config.put("jixiao.live.streams-of-one", "2");
        for (var name : List.of("BUDGET", "INDICATOR", "DISCLOSURE", "KEYCLOAK")) {
            config.put("JIXIAO_%s_URL".formatted(name), Neighbour.start(vertx, name.toLowerCase(Locale.ROOT)));
        }
        TOPICS.forEach(topic -> Backend.kafka().createTopic(topic, PARTITIONS));
        config.putAll(certificate.config());
        config.put("OTEL_EXPORTER_OTLP_ENDPOINT", collector.url().toString());
        config.put("KAFKA_BOOTSTRAP_SERVERS", Backend.kafka().bootstrapServers());
        return config;
    }

    @Override
    public void stop() {
        collector.close();
        certificate.delete();
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new IllegalStateException("neighbours still open", late);
        }
    }
}
