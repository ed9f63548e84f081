package org.jixiao.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * A service behind the door.
 *
 * @param origin scheme and authority
 */
record Upstream(String name, URI origin, Breaker breaker) {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    RequestOptions target() {
        var secure = "https".equals(origin.getScheme());
        var usual = secure ? HTTPS_PORT : HTTP_PORT;
        return new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort() > 0 ? origin.getPort() : usual)
                .setSsl(secure);
    }
}
