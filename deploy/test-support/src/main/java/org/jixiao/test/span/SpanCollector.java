package org.jixiao.test.span;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Takes what is exported to it and gives the latest to whoever asks for the same address: exports laid end to end are one export. */
public final class SpanCollector implements AutoCloseable {

    private static final String TRACES = "/v1/traces";
    private static final int OK = 200;
    /** Bytes; the oldest are forgotten. */
    private static final int REMEMBERED = 16 * 1024 * 1024;

    private final HttpServer server;
    private final Deque<byte[]> taken = new ArrayDeque<>();
    private int size;

    private SpanCollector(HttpServer server) {
        this.server = server;
    }

    /** On a loopback port of its own. */
    public static SpanCollector open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SpanCollector collector = new SpanCollector(server);
            server.createContext(TRACES, collector::answer);
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What services are told as OTEL_EXPORTER_OTLP_ENDPOINT. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** All that the collector there has taken until now. */
    public static List<CollectedSpan> at(URI url) {
        try {
            byte[] body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(url.resolve(TRACES)).build(), BodyHandlers.ofByteArray())
                    .body();
            return CollectedSpan.in(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            byte[] answer = exchange.getRequestMethod().equals("POST") ? take(sent) : all();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(OK, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    /** @return what the standard answers to an export of which all was taken: nothing */
    private synchronized byte[] take(byte[] export) {
        taken.add(export);
        size += export.length;
        while (size > REMEMBERED) {
            size -= taken.remove().length;
        }
        return new byte[0];
    }

    private synchronized byte[] all() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(size);
        taken.forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
