package org.jixiao.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jixiao.platform.Database;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Event;

/** Brings one letter to its handler in a transaction of its own, or parks it in another. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final String ADVANCE = """
            insert into inbox as seen (subject, epoch, sequence) values (?, ?, ?)
            on conflict (subject) do update set epoch = excluded.epoch, sequence = excluded.sequence
            where (seen.epoch, seen.sequence) < (excluded.epoch, excluded.sequence)""";

    private final Map<String, EventHandler<?>> handlers;
    private final Database database;
    private final Parking parking;
    private final ObjectMapper json;

    Delivery(@All List<EventHandler<?>> handlers, Database database, Parking parking, ObjectMapper json) {
        this.handlers = handlers.stream()
                .collect(Collectors.toMap(handler -> Envelope.typeOf(handler.type()), Function.identity()));
        this.database = database;
        this.parking = parking;
        this.json = json;
    }

    /** False for what is for nobody here. Known by its type alone: what else such a letter says, its consumers know. */
    boolean concerns(Parking.Letter letter) {
        String type = letter.headers().get("ce_type");
        return type == null || handlers.containsKey(type);
    }

    /** @throws RuntimeException only for a passing fault; then nothing has happened */
    @ActivateRequestContext
    void deliver(Parking.Letter letter) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (parking.holds(letter.subject())) {
                    parking.queue(letter);
                } else {
                    apply(letter);
                }
            });
        } catch (RuntimeException e) {
            if (Database.passes(e)) {
                throw e;
            }
            String reason = Database.reason(e);
            LOG.errorf("Parked %s: %s", letter.subject(), reason);
            Span.current().setStatus(StatusCode.ERROR, "parked");
            QuarkusTransaction.requiringNew().run(() -> parking.park(letter, reason));
        }
    }

    /**
     * Applies a letter in the running transaction if it says something new; types nobody handles are passed over.
     *
     * @throws Envelope.Malformed if it cannot be decoded
     */
    void apply(Parking.Letter letter) {
        Envelope envelope = Envelope.of(letter.key(), letter.headers());
        EventHandler<?> handler = handlers.get(envelope.type());
        if (handler != null) {
            hand(envelope, letter, handler);
        }
    }

    private <T> void hand(Envelope envelope, Parking.Letter letter, EventHandler<T> handler) {
        T fact = decode(letter, handler.type());
        if (advance(envelope)) {
            handler.on(new Event<>(envelope, fact));
        }
    }

    /** True if this state is newer than any seen of its subject; it now counts as seen, with the running transaction. */
    private boolean advance(Envelope envelope) {
        return database.update(ADVANCE, envelope.subject(), envelope.epoch(), envelope.sequence()) == 1;
    }

    private <T> T decode(Parking.Letter letter, Class<T> type) {
        byte[] payload = letter.payload();
        if (payload == null) {
            throw new Envelope.Malformed("it has no payload", null);
        }
        try {
            return json.readValue(payload, type);
        } catch (IOException e) {
            throw new Envelope.Malformed("its payload is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
