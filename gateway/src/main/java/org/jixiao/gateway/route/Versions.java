package org.jixiao.gateway.route;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Without TLS there is HTTP/1.1 only. The upgrade to HTTP/2 ({@code Upgrade: h2c}, which RFC 9113 has abolished) is passed over, so that a
 * client that asks for it goes on with what it has: Java's own client asks each time, and loses bytes of an answer that comes at once (ADR
 * 0056).
 */
@Singleton
class Versions implements HttpServerOptionsCustomizer {

    /** Concerns the port without TLS; on the one with it ALPN settles the version. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
