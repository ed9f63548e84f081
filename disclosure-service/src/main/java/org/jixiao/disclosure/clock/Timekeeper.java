package org.jixiao.disclosure.clock;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;
import org.jixiao.platform.outbox.Lease;

/**
 * Lets what falls due with time be done, by one replica at a time: under a lease of its own, as the relay. A lease may be
 * lost in the middle of a round, so each work keeps in the database what it has done.
 */
@ApplicationScoped
public class Timekeeper {

    /** Held by the replica that keeps the time. */
    public static final long LOCK = 0x6A69_7869_616F_0003L;

    private static final Logger LOG = Logger.getLogger(Timekeeper.class);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int ANSWER_SECONDS = 5;

    private final List<Timed> works;
    private final Clock clock;
    private final Duration every;
    private final Lease.Database database;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "timekeeper");
    private final Set<Object> troubled = new HashSet<>();

    /** @param every how often it looks; nought where it does not by itself */
    public Timekeeper(
            @All List<Timed> works,
            Clock clock,
            @ConfigProperty(name = "jixiao.timers.every") Duration every,
            @ConfigProperty(name = "jixiao.database.direct-url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.works = List.copyOf(works);
        this.clock = clock;
        this.every = every;
        this.database = new Lease.Database(url, user, password);
    }

    public void start(@Observes @Priority(1000) StartupEvent event) {
        if (!every.isZero()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    public void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(GRACE.toMillis());
    }

    private void run() {
        while (running()) {
            try (Lease lease = Lease.on(database)) {
                recovered(this);
                keepTimeUnder(lease);
            } catch (SQLException | RuntimeException e) {
                trouble(this, "Nothing is done by the clock", e);
            }
            pause();
        }
    }

    /** Returns when the lease is another's or lost. */
    private void keepTimeUnder(Lease lease) throws SQLException {
        if (!lease.acquire(LOCK)) {
            return;
        }
        while (running() && lease.connection().isValid(ANSWER_SECONDS)) {
            works.forEach(this::round);
            pause();
        }
    }

    /** One work in trouble does not hold up the others. */
    private void round(Timed work) {
        try {
            work.round(clock.instant());
            recovered(work);
        } catch (RuntimeException e) {
            trouble(work, work.getClass().getSimpleName(), e);
        }
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private void pause() {
        try {
            if (stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("the timekeeper ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    /** Told once; a database that is away would be told at every round. */
    private void trouble(Object who, String what, Exception reason) {
        if (troubled.add(who) && running()) {
            LOG.warnf("%s: %s", what, Database.reason(reason));
        }
    }

    private void recovered(Object who) {
        if (troubled.remove(who)) {
            LOG.info("What falls due is done again");
        }
    }
}
