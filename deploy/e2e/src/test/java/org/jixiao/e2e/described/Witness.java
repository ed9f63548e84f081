package org.jixiao.e2e.described;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sees what passes through a gateway, and lets nothing pass that its description does not hold for. */
public final class Witness {

    private static final Map<URI, Witness> WITNESSES = new ConcurrentHashMap<>();

    private final Description description;
    private final Answered answered;

    private Witness(Description description) {
        this.description = description;
        this.answered = new Answered(description.operations());
    }

    /** The one at this gateway, which is asked for its description when it is first seen. */
    public static Witness at(URI gateway) {
        return WITNESSES.computeIfAbsent(gateway.resolve("/"), origin -> new Witness(described(origin)));
    }

    /** Nothing is asked of a server that has no API. @throws NotAsDescribed where anything of an exchange is not as described */
    public static void saw(URI gateway, Exchange exchange) {
        if (Description.isAbout(exchange.path())) {
            at(gateway).saw(exchange);
        }
    }

    private void saw(Exchange exchange) {
        description.operation(exchange).ifPresent(operation -> answered.with(operation, exchange.status()));
        List<String> faults = description.faults(exchange);
        if (!faults.isEmpty()) {
            throw new NotAsDescribed(faults);
        }
    }

    /** What the gateway says of itself. */
    public Description description() {
        return description;
    }

    /** What was answered until now. */
    public Answered answered() {
        return answered;
    }

    private static Description described(URI gateway) {
        try {
            return new Description(new ObjectMapper()
                    .readTree(HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build()
                            .send(
                                    HttpRequest.newBuilder(gateway.resolve("/openapi.json"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
