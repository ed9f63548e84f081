package org.jixiao.bench.ratio;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.local.Ports;
import org.jixiao.local.Setup;

/** A gateway of its own in front of nginx, which answers faster than any service: what is measured is the gateway alone. */
final class SecondDoor implements AutoCloseable {

    /** A token is asked for and verified here, and passed on. */
    static final String GUARDED = "/api/v1/divisions";

    /** Nobody looks at the token here; it is passed on all the same. */
    static final String OPEN = "/api/v1/departments";

    /** The second row of the table of routes: that of {@link #OPEN}. */
    private static final String UNGUARD = "-Djixiao.gateway.routes[1].access=delegated";

    private final int port = freePort();
    private final int management = freePort();
    private final Process process;

    /** @param setup of the platform whose Keycloak and Kafka it uses */
    SecondDoor(Setup setup, Path log, URI service) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        UNGUARD,
                        "-jar",
                        setup.checkout()
                                .root()
                                .resolve("gateway/target/quarkus-app/quarkus-run.jar")
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment(setup.ports(), service.toString()));
        process = builder.start();
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(this::isReady);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    private Map<String, String> environment(Ports ports, String service) {
        String origin = "http://127.0.0.1:" + ports.base();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(management)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka()),
                Map.entry("JIXIAO_REALM_URL", "http://127.0.0.1:" + ports.keycloak() + "/auth/realms/jixiao"),
                Map.entry("JIXIAO_ISSUER", origin + "/auth/realms/jixiao"),
                Map.entry("JIXIAO_ACCEPT_DEMO", "true"),
                Map.entry("JIXIAO_TRIAL", "true"),
                Map.entry("JIXIAO_LIMIT_TIMES", "1000"),
                Map.entry("JIXIAO_PUBLIC_URL", origin),
                Map.entry("JIXIAO_BUDGET_URL", service),
                Map.entry("JIXIAO_INDICATOR_URL", service),
                Map.entry("JIXIAO_DISCLOSURE_URL", service),
                Map.entry("JIXIAO_KEYCLOAK_URL", "http://127.0.0.1:" + ports.keycloak()));
    }

    private boolean isReady() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management + "/q/health/ready"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
