package org.jixiao.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sends bytes as they are; every proper client would tidy up what these tests have to send. */
public final class RawHttp {
    private RawHttp() {}

    public static String get(String target, String... headers) {
        return send("GET", target, headers);
    }

    /** The whole answer, head and body. */
    public static String send(String method, String target, String... headers) {
        var lines = String.join("\r\n", headers);
        return exchange("%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n%s%s\r\n"
                .formatted(method, target, lines, lines.isEmpty() ? "" : "\r\n"));
    }

    public static String exchange(String request) {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return read(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public static int portWithTls() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-ssl-port", Integer.class);
    }

    private static String read(InputStream in) throws IOException {
        var answer = new StringBuilder();
        var chunk = new byte[8192];
        try {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                answer.append(new String(chunk, 0, read, StandardCharsets.UTF_8));
            }
        } catch (SocketException cut) {
            answer.append("[cut]");
        }
        return answer.toString();
    }
}
