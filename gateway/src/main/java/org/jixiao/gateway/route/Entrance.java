package org.jixiao.gateway.route;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Where clients come in, with TLS and without. Quarkus would leave it open until nearly everything else has stopped, and turn whoever
 * comes away without a word until then.
 */
@Singleton
class Entrance {
    private static final Logger LOG = Logger.getLogger(Entrance.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Vertx vertx;

    Entrance(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Nobody gets in any more, and the connections there are end. Where code is reloaded while one works on it, it stays open. */
    void close() throws InterruptedException {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
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
}
