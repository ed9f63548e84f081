package org.jixiao.platform.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;
import org.jixiao.platform.trace.Correlation;
import org.jixiao.tracing.EventSpans;

/**
 * Takes one record after the other from the topics a service follows. While something it needs is away it stays with
 * the same record and tries again without end; nothing is acknowledged before its effect is committed.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Delivery delivery;
    private final Waiting waiting;
    private final EventSpans spans;
    private final CountDownLatch stopping = new CountDownLatch(1);

    EventConsumer(Delivery delivery, @Readiness Waiting waiting, EventSpans spans) {
        this.delivery = delivery;
        this.waiting = waiting;
        this.spans = spans;
    }

    @Incoming("events")
    @Blocking
    public void consume(ConsumerRecord<String, byte[]> record) {
        Parking.Letter letter = Parking.Letter.of(record);
        if (delivery.concerns(letter)) {
            Map<String, String> headers = new HashMap<>(letter.headers());
            Span span = spans.process(letter.topic(), headers);
            Runnable work = () -> Correlation.of(headers).during(() -> untilDelivered(letter));
            try {
                Context.root().with(span).wrap(work).run();
            } finally {
                span.end();
            }
        }
    }

    private void untilDelivered(Parking.Letter letter) {
        Duration pause = Duration.ofMillis(100);
        while (!delivered(letter)) {
            if (stopsWithin(pause)) {
                throw new IllegalStateException("stopping before " + letter.subject() + " could be applied");
            }
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private boolean delivered(Parking.Letter letter) {
        try {
            delivery.deliver(letter);
            if (waiting.ends()) {
                LOG.info("Events are applied again");
            }
            return true;
        } catch (RuntimeException e) {
            if (!Database.passes(e)) {
                throw e;
            }
            Span.current().addEvent("waiting");
            if (waiting.begins()) {
                LOG.warnf("Events wait: %s", Database.reason(e));
            }
            return false;
        }
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Not ready while an event waits for something that is away. */
    @Readiness
    @ApplicationScoped
    static class Waiting implements HealthCheck {

        private final AtomicBoolean now = new AtomicBoolean();

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named("events").status(!now.get()).build();
        }

        /** True if all was well until now. */
        boolean begins() {
            return !now.getAndSet(true);
        }

        /** True if it was not. */
        boolean ends() {
            return now.getAndSet(false);
        }
    }
}
