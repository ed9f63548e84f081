package org.jixiao.bench.ratio;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The measure of a web server: gives out bytes as they lie on the disk, and is a proxy. */
final class Nginx implements AutoCloseable {

    /** What is asked for through a proxy: an answer of an API in its usual size. */
    static final String ANSWER = "/api/v1/";

    /** Handed on to the service that was named at the start. */
    static final String PROXY = "/proxy/";

    /** The page, byte for byte as the gateway gave it. */
    static final String PAGE = "/page";

    private final int port;
    private final Process process;

    /**
     * @param folder its own
     * @param page what it gives out as a page of the site
     * @param service what it is a proxy of; addresses are handed on without {@link #PROXY}
     */
    Nginx(Path folder, int port, Page page, URI service) throws IOException {
        this.port = port;
        Files.createDirectories(folder.resolve("logs"));
        Files.write(folder.resolve("page"), page.bytes());
        Files.writeString(folder.resolve("answer"), answer());
        Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(folder, port, page, service));
        this.process = new ProcessBuilder(List.of(
                        Programs.find("nginx", "nginx-light"),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("logs/error.log").toString(),
                        "-c",
                        settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("logs/out.log").toFile())
                .start();
        await().atMost(10, SECONDS).until(this::answers);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(10, SECONDS).until(() -> !process.isAlive());
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Two thousand bytes of JSON. */
    private static String answer() {
        return "{\"items\": [" + "{\"code\": \"990101\", \"name\": \"云溪县\"}, ".repeat(45) + "{}]}";
    }

    private static String settings(Path folder, int port, Page page, URI service) {
        return String.format(
                Locale.ROOT,
                """
                daemon off;
                user "%6$s";
                worker_processes auto;
                pid %1$s/nginx.pid;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    keepalive_requests 1000000000;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxied;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    sendfile on;
                    tcp_nopush on;
                    upstream itself { server 127.0.0.1:%2$d; keepalive 64; keepalive_requests 1000000000; }
                    upstream service { server %3$s; keepalive 64; keepalive_requests 1000000000; }
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s;
                        location = /page { default_type "%4$s"; add_header Content-Encoding "%5$s"; }
                        location /api/v1/ { default_type application/json; add_header Cache-Control no-store; try_files /answer =404; }
                        location /again/ { proxy_pass http://itself/; proxy_http_version 1.1; proxy_set_header Connection ""; }
                        location /proxy/ { proxy_pass http://service/; proxy_http_version 1.1; proxy_set_header Connection ""; }
                    }
                }
                """,
                folder,
                port,
                service.getAuthority(),
                page.type(),
                page.coding(),
                System.getProperty("user.name"));
    }

    /** A proxy of itself: of the fastest service there is. */
    URI again(String path) {
        return at("/again" + path);
    }
}
