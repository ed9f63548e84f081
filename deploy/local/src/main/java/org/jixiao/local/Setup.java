package org.jixiao.local;

import java.nio.file.Path;
import java.util.List;

/**
 * Which parts of a local platform run, and where.
 *
 * @param identity whether Keycloak runs
 */
public record Setup(Checkout checkout, Path data, Ports ports, boolean identity, List<Service> services) {

    /** All of it. */
    public static Setup whole(Checkout checkout, Path data, Ports ports) {
        return new Setup(checkout, data.toAbsolutePath().normalize(), ports, true, Service.ALL);
    }

    /** PostgreSQL and Kafka alone. */
    public Setup storesOnly() {
        return new Setup(checkout, data, ports, false, List.of());
    }
}
