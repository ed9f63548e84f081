package org.jixiao.gateway.live;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;

/** Two partitions of one topic, in their first life. */
final class Topics {
    static final Layout TWO = layout(new Uuid(1, 1));

    private Topics() {}

    static Layout layout(Uuid life) {
        var partitions = List.of(
                new TopicPartitionInfo(0, null, List.of(), List.of()),
                new TopicPartitionInfo(1, null, List.of(), List.of()));
        return Layout.of(Map.of("budget-events", new TopicDescription("budget-events", false, partitions, null, life))
                .values());
    }

    static Told told(int partition, long offset, Audience audience) {
        return new Told(partition, offset, audience, "990101", "306001", "{\"offset\":" + offset + "}");
    }
}
