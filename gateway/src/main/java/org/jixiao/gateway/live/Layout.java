package org.jixiao.gateway.live;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that are followed, in the same order at every gateway.
 *
 * @param tag tells one life of these topics from another: a topic made anew counts its records anew
 */
record Layout(List<TopicPartition> partitions, int tag) {

    static Layout of(Collection<TopicDescription> topics) {
        var sorted = topics.stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .toList();
        var partitions = sorted.stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
        var lives = sorted.stream()
                .map(topic ->
                        topic.name() + topic.topicId() + topic.partitions().size())
                .collect(Collectors.joining());
        return new Layout(partitions, lives.hashCode());
    }

    int size() {
        return partitions.size();
    }

    int indexOf(TopicPartition partition) {
        return partitions.indexOf(partition);
    }
}
