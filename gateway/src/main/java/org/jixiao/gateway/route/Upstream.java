package org.jixiao.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/**
 * A service behind the door.
 *
 * @param origin scheme and authority
 * @param patience how long a request may wait for a connection, where all there may be are taken
 */
record Upstream(String name, URI origin, Duration patience, Breaker breaker) {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    RequestOptions target() {
        var secure = "https".equals(origin.getScheme());
        var usual = secure ? HTTPS_PORT : HTTP_PORT;
        return new RequestOptions()
                .setConnectTimeout(patience.toMillis())
                .setHost(origin.getHost())
                .setPort(origin.getPort() > 0 ? origin.getPort() : usual)
                .setSsl(secure);
    }
}
