package org.jixiao.gateway.identity;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From where a client calls: the far end of the connection or, where that is a proxy of ours, whom the proxy names. */
@Singleton
public class Addresses {
    /** Whoever has one address of IPv6 has all that begin alike. */
    private static final int NETWORK_BYTES = 8;

    private final List<IpSubnetFilterRule> ours;

    @Inject
    Addresses(IdentityConfig config) {
        this(config.trustedProxies().orElse(List.of()));
    }

    /** @throws IllegalArgumentException where one is no network such as 10.0.0.0/8 */
    Addresses(List<String> trustedProxies) {
        ours = trustedProxies.stream()
                .map(network -> new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT))
                .toList();
    }

    /** The address in digits; what a client claims counts for nothing. */
    public String of(HttpServerRequest request) {
        return client(request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
    }

    /** What stands for one client: its address, of IPv6 the first half. */
    public static String network(String address) {
        var read = read(address);
        return read instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(read.getAddress(), NETWORK_BYTES))
                : address;
    }

    String client(String peer, List<String> forwardedFor) {
        if (forwardedFor.isEmpty()) {
            return peer;
        }
        var chain = forwardedFor.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList();
        var client = peer;
        for (int i = chain.size() - 1; i >= 0 && isOurs(client) && read(chain.get(i)) != null; i--) {
            client = chain.get(i);
        }
        return client;
    }

    private boolean isOurs(String address) {
        var read = read(address);
        return read != null && ours.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(read, 0)));
    }

    /** Digits only: a name is never looked up. */
    private static @Nullable InetAddress read(String address) {
        return NetUtil.createInetAddressFromIpAddressString(address);
    }
}
