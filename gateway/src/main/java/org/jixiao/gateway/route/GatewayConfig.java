package org.jixiao.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies behind the door, and who may pass. */
@ConfigMapping(prefix = "jixiao.gateway")
interface GatewayConfig {

    /** Where the suite is reached from outside: scheme and authority, no path. */
    URI publicUrl();

    /** The services by name: scheme and authority, no path. */
    Map<String, URI> upstreams();

    /** Origins such as https://app.example whose pages may use the API from a browser; absent where all is one origin. */
    Optional<Set<String>> corsOrigins();

    Limits limits();

    Breaking breaker();

    /** The table. */
    List<Route> routes();

    interface Limits {
        /** Largest request body, in bytes. */
        MemorySize body();

        /** Longest address with its query, in characters as they are sent: a Chinese one counts nine. */
        int address();

        /** How long a connection to a service may take. */
        Duration connect();

        /** How long a service may stay silent once it has the whole request, before its answer and within. */
        Duration answer();

        /** What a client is asked to wait where a service is away, in whole seconds. */
        Duration retryAfter();
    }

    /** When a service that fails is left alone. */
    interface Breaking {
        /** Failures in a row: no connection, none but a cut answer, or silence. An answer is none, whatever it says. */
        int failures();

        /** For how long nobody is sent there. */
        Duration rest();
    }

    interface Route {
        PathPattern path();

        /** What is taken; absent where there is nothing. */
        Optional<Set<HttpMethod>> methods();

        /** A name among the upstreams, {@code here} or {@code nothing}. */
        String upstream();

        Access access();

        /** How long this service may stay silent here; as the limits say if absent. */
        Optional<Duration> answer();
    }
}
