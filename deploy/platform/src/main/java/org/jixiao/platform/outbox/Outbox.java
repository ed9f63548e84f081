package org.jixiao.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.trace.Correlation;

/** Where a transaction leaves the facts it makes true. They are sent after it commits, and never if it does not. */
@ApplicationScoped
public class Outbox {

    /** Largest payload of an event, in bytes: half a mebibyte. */
    public static final int LARGEST_PAYLOAD = 512 * 1024;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;
    private final String source;

    Outbox(
            Database database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "jixiao.topic") String topic,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.topic = topic;
        this.source = "/" + service;
    }

    /** Whether an event can carry the payload. */
    public boolean holds(Record payload) {
        return bytes(payload).length <= LARGEST_PAYLOAD;
    }

    /**
     * Tells a fact with the transaction that makes it true.
     *
     * @throws TooLarge if the payload exceeds {@link #LARGEST_PAYLOAD}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Fact fact) {
        byte[] payload = bytes(fact.payload());
        if (payload.length > LARGEST_PAYLOAD) {
            throw new TooLarge(fact.subject(), payload.length);
        }
        Map<String, String> around = new HashMap<>(envelope(fact).headersWithoutEpoch());
        around.putAll(Correlation.current().headers());
        String headers = text(around);
        // The epoch's lock comes before the number: a fact numbered first would overtake a republication it waited for.
        database.update("""
                with now as materialized (select current_epoch() as epoch)
                insert into outbox (topic, key, headers, epoch, payload)
                select ?, ?, ?::jsonb, epoch, ? from now""", topic, fact.key(), headers, payload);
        database.update("""
                insert into event_journal (subject, sequence, kept, topic, key, headers, payload)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)""", fact.subject(), fact.sequence(), fact.kept(), topic, fact.key(), headers, payload);
        database.update(
                "delete from event_journal where subject = ? and sequence < ? and not kept",
                fact.subject(),
                fact.sequence());
    }

    /**
     * From now on every republication tells this state again: an approval names it.
     *
     * @throws IllegalStateException if the journal does not hold it: then no republication could ever tell it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String subject, long sequence) {
        int kept = database.update(
                "update event_journal set kept = true where subject = ? and sequence = ?", subject, sequence);
        if (kept == 0) {
            throw new IllegalStateException("nobody was told " + subject + " at " + sequence + ", or it was replaced");
        }
    }

    /**
     * Tells all that the journal holds again, in the order first told, as part of the request that asks for it.
     *
     * @return how many facts now wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int tellAllAgain(long epoch) {
        return database.update(
                """
                insert into outbox (topic, key, headers, epoch, payload)
                select topic, key, (headers - ?::text[]) || ?::jsonb, ?, payload from event_journal order by position""",
                List.copyOf(Correlation.headerNames()),
                text(Correlation.current().headers()),
                epoch);
    }

    private Envelope envelope(Fact fact) {
        return new Envelope(
                Ids.next(),
                Envelope.typeOf(fact.payload().getClass()),
                source,
                fact.subject(),
                fact.key(),
                fact.division(),
                fact.department(),
                fact.audience(),
                fact.sequence(),
                fact.revision(),
                0,
                clock.instant());
    }

    private byte[] bytes(Record payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + payload.getClass(), e);
        }
    }

    private String text(Object headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + headers, e);
        }
    }

    /** 413: a fact does not fit into an event; nothing was stored. */
    public static final class TooLarge extends Refusal {

        TooLarge(String subject, int bytes) {
            super(413, "event-too-large", subject, bytes / 1024 + 1, LARGEST_PAYLOAD / 1024);
        }
    }
}
