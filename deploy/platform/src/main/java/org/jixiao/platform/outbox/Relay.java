package org.jixiao.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries committed facts to the broker: woken by the database's announcement, one replica at a time. A batch is
 * deleted only when the broker has acknowledged all of it, so a crash between the two sends it again and never loses it.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x6A69_7869_616F_0002L;
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final OutboxBatch batch;
    private final BrokerLink broker;
    private final Lease.Database database;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private boolean troubled;

    Relay(
            OutboxBatch batch,
            BrokerLink broker,
            @ConfigProperty(name = "jixiao.database.direct-url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.batch = batch;
        this.broker = broker;
        this.database = new Lease.Database(url, user, password);
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(GRACE.toMillis());
        // A batch that still waits for its broker is given up: it stays in the outbox.
        broker.close();
        thread.join(GRACE.toMillis());
    }

    private void run() {
        while (running()) {
            try (Lease lease = Lease.on(database)) {
                relayUnder(lease);
            } catch (SQLException | RuntimeException e) {
                trouble(e);
            }
            pause();
        }
    }

    private void relayUnder(Lease lease) throws SQLException {
        if (!lease.acquire(LOCK)) {
            return;
        }
        lease.listen("outbox");
        while (running()) {
            boolean more = true;
            while (more && running()) {
                more = batch.send(lease.connection(), broker) > 0;
                recovered();
            }
            lease.awaitAnnouncement(IDLE);
        }
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private void pause() {
        try {
            if (stopping.await(IDLE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("relay ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private void trouble(Exception reason) {
        if (!troubled && running()) {
            LOG.warnf("Events wait in the outbox: %s", reason.getMessage());
        }
        troubled = true;
    }

    private void recovered() {
        if (troubled) {
            LOG.info("Events flow again");
        }
        troubled = false;
    }
}
