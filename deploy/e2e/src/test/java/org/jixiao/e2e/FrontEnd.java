package org.jixiao.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A single-page application of another team, served from an origin of its own: it signs people in and uses the API from their browser. */
final class FrontEnd {

    private static final String PAGE = "front-end.html";

    private final HttpServer server;
    private String page = "";

    private FrontEnd(HttpServer server) {
        this.server = server;
    }

    static FrontEnd served() {
        try {
            FrontEnd frontEnd =
                    new FrontEnd(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            frontEnd.serve();
            return frontEnd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of its page, once it knows where the suite is. */
    String pageFor(URI suite) {
        try (InputStream in = FrontEnd.class.getResourceAsStream(PAGE)) {
            page = new String(Objects.requireNonNull(in, PAGE).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{suite}", suite.toString());
            return origin() + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        server.stop(0);
    }

    private void serve() {
        server.createContext("/", exchange -> {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }
}
