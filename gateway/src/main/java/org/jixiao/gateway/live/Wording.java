package org.jixiao.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * How a record of a topic is told: its envelope as the JSON of a CloudEvent, its key as {@code partitionkey}, and what it holds only
 * where everybody may read that and it is short. Others read the resource itself, where its service says what they may see of it.
 *
 * @param largest what is told whole, in bytes
 */
record Wording(long largest) {
    private static final String PREFIX = "ce_";
    private static final Set<String> NUMBERS = Set.of("sequence", "revision", "epoch");

    /** Empty where the record is no event that can be read. */
    Optional<Told> of(int partition, ConsumerRecord<String, byte[]> record) {
        try {
            var envelope = envelope(record);
            var audience = Audience.valueOf(required(envelope, "audience").toUpperCase(Locale.ROOT));
            return Optional.of(new Told(
                    partition,
                    record.offset(),
                    audience,
                    required(envelope, "division"),
                    required(envelope, "department"),
                    json(envelope, audience, record.value())));
        } catch (IllegalArgumentException | DecodeException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonObject envelope(ConsumerRecord<String, byte[]> record) {
        var envelope = new JsonObject();
        for (Header header : record.headers()) {
            if (header.key().startsWith(PREFIX)) {
                var name = header.key().substring(PREFIX.length());
                var value = new String(header.value(), UTF_8);
                envelope.put(name, NUMBERS.contains(name) ? (Object) Long.valueOf(value) : value);
            }
        }
        return record.key() == null ? envelope : envelope.put("partitionkey", record.key());
    }

    private String json(JsonObject envelope, Audience audience, byte[] held) {
        var said = envelope.encode();
        if (audience != Audience.PUBLIC || held == null || held.length > largest) {
            return said;
        }
        var data = new String(held, UTF_8);
        // Read to be sure that it is JSON, passed on as it was written: an amount keeps its digits.
        var sure = new JsonObject(data).isEmpty() ? "{}" : data.replaceAll("[\\r\\n]+", " ");
        return said.substring(0, said.length() - 1) + ",\"data\":" + sure + "}";
    }

    private static String required(JsonObject envelope, String name) {
        var value = envelope.getString(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}
