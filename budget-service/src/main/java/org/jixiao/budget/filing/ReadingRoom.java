package org.jixiao.budget.filing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;

/**
 * Where this replica reads filings: a few desks, each with one filing at a time. A reader is called when one has come, and
 * looks by itself from time to time for those that others left lying.
 */
@ApplicationScoped
class ReadingRoom {

    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);
    private static final int DESKS = 2;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** No filing takes so long: one that does is no longer held, and tried by another reader. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Claims claims;
    private final FilingReader reader;
    private final Waiting waiting;
    private final Semaphore calls = new Semaphore(0);
    private final Map<UUID, Desk> taken = new ConcurrentHashMap<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> readers = IntStream.rangeClosed(1, DESKS)
            .mapToObj(desk -> new Thread(this::work, "filing-reader-" + desk))
            .toList();
    private final Thread keeper = new Thread(this::keep, "filing-keeper");
    private volatile boolean troubled;

    /** Somebody reads this. @param since when, in nanoseconds of this machine */
    private record Desk(Claim claim, Watch watch, long since) {

        boolean isKept() {
            return System.nanoTime() - since < LONGEST.toNanos();
        }
    }

    ReadingRoom(Claims claims, FilingReader reader, Waiting waiting) {
        this.claims = claims;
        this.reader = reader;
        this.waiting = waiting;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        keeper.setDaemon(true);
        keeper.start();
        readers.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** What is almost done is done; what is not, others may take up at once. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        calls.release(DESKS);
        for (Thread thread : readers) {
            thread.join(GRACE.toMillis() / DESKS);
        }
        taken.values().forEach(this::giveBack);
    }

    private void giveBack(Desk desk) {
        try {
            claims.giveBack(desk.claim());
        } catch (RuntimeException e) {
            LOG.debugf("%s waits until its claim runs out: %s", desk.claim().filing(), Database.reason(e));
        }
    }

    /** A filing has come. */
    void call() {
        calls.release();
    }

    /** Where a filing stands that this replica reads; empty for any other. */
    Optional<Standing> standing(UUID filing) {
        return Optional.ofNullable(taken.get(filing)).map(desk -> desk.watch().standing());
    }

    private void work() {
        while (running()) {
            try {
                Optional<Claim> claim = claims.next();
                recovered();
                if (claim.isPresent()) {
                    read(claim.get());
                } else {
                    calls.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (RuntimeException e) {
                trouble(e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void read(Claim claim) {
        Watch watch = new Watch();
        taken.put(claim.filing(), new Desk(claim, watch, System.nanoTime()));
        try {
            while (!attempted(claim, watch) && running()) {
                pause();
            }
        } finally {
            taken.remove(claim.filing());
            waiting.ended(claim.filing());
        }
    }

    /** False where the database was away: the filing is not to blame. */
    private boolean attempted(Claim claim, Watch watch) {
        try {
            reader.read(claim, watch);
            recovered();
            return true;
        } catch (RuntimeException e) {
            trouble(e);
            return false;
        }
    }

    /** Keeps hold of what is being read, and tells those who wait for what another replica has read. */
    private void keep() {
        while (running()) {
            try {
                taken.values().stream()
                        .filter(Desk::isKept)
                        .forEach(desk -> claims.renew(desk.claim(), desk.watch().standing()));
                waiting.look();
            } catch (RuntimeException e) {
                trouble(e);
            }
            pause();
        }
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    private void pause() {
        try {
            if (stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("reading ends");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private void trouble(RuntimeException reason) {
        if (!troubled && running()) {
            LOG.warnf("Filings wait to be read: %s", Database.reason(reason));
        }
        troubled = true;
    }

    private void recovered() {
        if (troubled) {
            LOG.info("Filings are read again");
        }
        troubled = false;
    }
}
