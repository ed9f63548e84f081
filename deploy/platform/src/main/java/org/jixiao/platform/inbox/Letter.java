package org.jixiao.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record of a topic as it came, before anyone knows whether it can be understood. */
record Letter(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] payload) {

    static Letter of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8))));
        String key = record.key();
        return new Letter(record.topic(), key == null ? null : storable(key), headers, record.value());
    }

    /** Without the one character that PostgreSQL has no place for: even the worst of letters must be parked. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** What it is about as far as can be told: its subject, else its key, else its topic. */
    String subject() {
        String subject = headers.get("ce_subject");
        if (subject != null) {
            return subject;
        }
        return key == null ? topic : key;
    }
}
