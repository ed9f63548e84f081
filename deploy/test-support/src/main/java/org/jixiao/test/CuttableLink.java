package org.jixiao.test;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A TCP way to a loopback port that can be cut, so that a server seems away while it keeps running, and restored. */
final class CuttableLink {

    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private int port;
    private @Nullable ServerSocket door;

    CuttableLink(int target) {
        this.target = target;
        restore();
    }

    int port() {
        return port;
    }

    /** Ends every connection; new ones are refused. */
    synchronized void cut() {
        if (door != null) {
            close(door);
            door = null;
        }
        open.forEach(CuttableLink::close);
        open.clear();
    }

    /** Accepts connections again, on the same port. */
    synchronized void restore() {
        if (door != null) {
            return;
        }
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = opened.getLocalPort();
            door = opened;
            inBackground(() -> accept(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                join(from, from.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
            } catch (IOException e) {
                // Cut while waiting: the loop's condition ends it.
            }
        }
    }

    private synchronized void join(ServerSocket from, Socket client, Socket server) {
        open.add(client);
        open.add(server);
        if (from.isClosed()) {
            closeBoth(client, server);
            return;
        }
        inBackground(() -> pump(client, server));
        inBackground(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.setTcpNoDelay(true);
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Either end is gone, which is all that needs to be known.
        } finally {
            closeBoth(from, to);
        }
    }

    private void closeBoth(Socket one, Socket other) {
        close(one);
        close(other);
        open.remove(one);
        open.remove(other);
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            // Nothing is left to be done with it.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "database-link");
        thread.setDaemon(true);
        thread.start();
    }
}
