package org.jixiao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The nine ports of a local platform, counted from the gateway's. All on 127.0.0.1. */
public record Ports(int base) {

    private static final int COUNT = 9;

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    public Ports {
        if (base < 1 || base + COUNT > 65_536) {
            throw new CannotStart("--port " + base + " leaves no room: it and the eight after it are used");
        }
    }

    /** Nine free ports in a row, below the range that systems hand out to outgoing connections. */
    public static Ports free() {
        return freeAmong(0, 1);
    }

    /** Like {@link #free()}, for one of several that look at the same time: each has a range of its own to look in. */
    public static Ports freeAmong(int one, int several) {
        int width = (LAST - FIRST) / several;
        int from = FIRST + one * width;
        return new SplittableRandom()
                .ints(from, from + width - COUNT)
                .mapToObj(Ports::new)
                .filter(ports -> ports.named().values().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    public int of(Service service) {
        return base + Service.ALL.indexOf(service) + 1 - (service.equals(Service.GATEWAY) ? Service.ALL.size() : 0);
    }

    public int keycloak() {
        return base + 4;
    }

    public int postgres() {
        return base + 5;
    }

    public int kafka() {
        return base + 6;
    }

    int kafkaController() {
        return base + 7;
    }

    /** Health and metrics of the gateway: apart from its public port. */
    public int gatewayManagement() {
        return base + 8;
    }

    static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Refuses to start where another program listens, rather than fail half way. */
    void requireFree() {
        named().forEach((user, port) -> {
            if (!isFree(port)) {
                throw new CannotStart("port " + port + " (" + user + ") is taken: stop what listens there, or choose"
                        + " others with --port");
            }
        });
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        Service.ALL.forEach(service -> named.put(service.name(), of(service)));
        named.put("Keycloak", keycloak());
        named.put("PostgreSQL", postgres());
        named.put("Kafka", kafka());
        named.put("Kafka controller", kafkaController());
        named.put("gateway management", gatewayManagement());
        return named;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Without it a connection of the last run, waiting out its minute, would count as a listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
