package org.jixiao.gateway.route;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Where clients come in, with TLS and without. Quarkus would leave it open until nearly everything else has stopped, and turn whoever
 * comes away without a word until then. Vert.x takes connections in until the last of those who would answer has gone.
 */
@Singleton
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Vertx vertx;
    /** What listens for clients, as far as any have come in there. */
    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();

    private final Set<Channel> connections = ConcurrentHashMap.newKeySet();

    Entrance(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Who asks is in, until their connection ends. */
    void note(HttpServerRequest request) {
        var connection = ((ConnectionBase) request.connection()).channel();
        if (connections.add(connection)) {
            connection.closeFuture().addListener(ended -> connections.remove(connection));
            listening.add(connection.parent());
        }
    }

    /** Nobody gets in any more: who comes now is refused a connection. Who is in may ask on. */
    void shut() throws InterruptedException {
        if (isToStayOpen()) {
            return;
        }
        for (var each : listening) {
            each.close().await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Returns when all who are in have left, or so much time has passed. */
    void awaitLeave(Duration most) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        for (var connection : connections) {
            if (!connection.closeFuture().await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return;
            }
        }
    }

    /** The connections that are left end. */
    void close() throws InterruptedException {
        if (isToStayOpen()) {
            return;
        }
        // What listens for clients is all that is deployed; what listens for probes is none of it.
        List<Future<Void>> closings =
                vertx.deploymentIDs().stream().map(vertx::undeploy).toList();
        try {
            Future.all(closings).toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException left) {
            LOG.warnf("The entrance is left to Quarkus to close: %s", left);
        }
    }

    /** Where code is reloaded while one works on it. */
    private static boolean isToStayOpen() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
