package org.jixiao.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which parts of a local platform run, and where.
 *
 * @param identity whether Keycloak runs
 * @param frontEnds origins, other than the platform's own, whose pages may sign people in and use the API
 * @param lasting whether services run for so long that it pays to compile them well; else they start sooner
 * @param collector who is told what the services do, as spans; empty: as the launcher's own surroundings say
 */
public record Setup(
        Checkout checkout,
        Path data,
        Ports ports,
        List<String> frontEnds,
        boolean identity,
        boolean lasting,
        Optional<URI> collector,
        List<Service> services) {

    /** Where the usual tools serve a front end that is being developed. */
    private static final String DEVELOPED = "http://localhost:5173";

    /** All of it. */
    public static Setup whole(Checkout checkout, Path data, Ports ports) {
        return new Setup(
                checkout,
                data.toAbsolutePath().normalize(),
                ports,
                List.of(DEVELOPED),
                true,
                false,
                Optional.empty(),
                Service.ALL);
    }

    /** PostgreSQL and Kafka alone. */
    public Setup storesOnly() {
        return new Setup(checkout, data, ports, frontEnds, false, lasting, collector, List.of());
    }

    /** For measuring what a service can do. */
    public Setup inTheLongRun() {
        return new Setup(checkout, data, ports, frontEnds, identity, true, collector, services);
    }

    /** With a front end that is served elsewhere as well. @param origin scheme and authority */
    public Setup withFrontEnd(String origin) {
        List<String> more = Stream.concat(frontEnds.stream(), Stream.of(origin)).toList();
        return new Setup(checkout, data, ports, more, identity, lasting, collector, services);
    }

    /** With a collector that takes spans by OTLP over HTTP. */
    public Setup tellingSpansTo(URI collector) {
        return new Setup(checkout, data, ports, frontEnds, identity, lasting, Optional.of(collector), services);
    }
}
