package org.jixiao.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands for a service: answers 200 on the port that its environment names; with {@code BROKEN} set it ends at once. */
final class SmallServer {

    private SmallServer() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("BROKEN") != null) {
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
