package org.jixiao.platform.http;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Where a service listens. Once it has answered what was under way when it was asked to stop it takes no connection any more; otherwise
 * connections would be taken until nobody is left to answer on them.
 */
@Singleton
class Listening {

    private static final int FIRST = 1000;
    private static final long PATIENCE_SECONDS = 5;

    private final Set<Channel> sockets = ConcurrentHashMap.newKeySet();

    void begin(@Observes Filters filters) {
        filters.register(
                asked -> {
                    note(asked.request());
                    asked.next();
                },
                FIRST);
    }

    void note(HttpServerRequest request) {
        sockets.add(((ConnectionBase) request.connection()).channel().parent());
    }

    /** Where code is reloaded while one works on it, the same socket serves what comes next. */
    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return;
        }
        for (Channel socket : sockets) {
            socket.close().await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
