package org.jixiao.local;

import java.nio.file.Path;
import java.util.List;

/**
 * Which parts of a local platform run, and where.
 *
 * @param identity whether Keycloak runs
 * @param lasting whether services run for so long that it pays to compile them well; else they start sooner
 */
public record Setup(
        Checkout checkout, Path data, Ports ports, boolean identity, boolean lasting, List<Service> services) {

    /** All of it. */
    public static Setup whole(Checkout checkout, Path data, Ports ports) {
        return new Setup(checkout, data.toAbsolutePath().normalize(), ports, true, false, Service.ALL);
    }

    /** PostgreSQL and Kafka alone. */
    public Setup storesOnly() {
        return new Setup(checkout, data, ports, false, lasting, List.of());
    }

    /** For measuring what a service can do. */
    public Setup inTheLongRun() {
        return new Setup(checkout, data, ports, identity, true, services);
    }
}
