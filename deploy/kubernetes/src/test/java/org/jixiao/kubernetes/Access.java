package org.jixiao.kubernetes;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The topics with who writes and who reads them, as {@code deploy/kafka/topics.yaml} has them, written down as Strimzi's objects.
 *
 * @param replicas copies of each in production
 * @param config settings of every topic
 */
record Access(int replicas, Map<String, String> config, List<Topic> topics) {

    private static final String HEAD =
            "# Made from deploy/kafka/topics.yaml: mvnw verify -pl deploy/kubernetes -am -Dmanifests.write=true\n";

    /** @param producer the one service that writes it */
    record Topic(String name, int partitions, String producer, List<String> consumers) {}

    /** A right of somebody at a topic or a group of consumers. */
    private record Right(String resource, String name, String pattern, String operations) {

        String text() {
            return """
                          - resource:
                              type: %s
                              name: %s
                              patternType: %s
                            operations: [%s]
                    """.formatted(resource, name, pattern, operations);
        }
    }

    static Access read(Path file) {
        try {
            return new YAMLMapper().readValue(file.toFile(), Access.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String topicObjects() {
        return HEAD + topics.stream().map(this::topicObject).collect(Collectors.joining("---\n"));
    }

    /** A certificate and its rights for each service, and for all who only read. */
    String userObjects() {
        return HEAD + everybody().map(this::userObject).collect(Collectors.joining("---\n"));
    }

    Stream<String> everybody() {
        TreeSet<String> names = new TreeSet<>();
        topics.forEach(topic -> {
            names.add(topic.producer());
            names.addAll(topic.consumers());
        });
        return names.stream();
    }

    private String topicObject(Topic topic) {
        String settings = config.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> "    " + setting.getKey() + ": \"" + setting.getValue() + "\"\n")
                .collect(Collectors.joining());
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata:
                  name: %s
                  labels:
                    strimzi.io/cluster: events
                spec:
                  partitions: %s
                  replicas: %s
                  config:
                """.formatted(topic.name(), topic.partitions(), replicas) + settings;
    }

    private String userObject(String name) {
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaUser
                metadata:
                  name: %s
                  labels:
                    strimzi.io/cluster: events
                spec:
                  authentication:
                    type: tls
                  authorization:
                    type: simple
                    acls:
                """.formatted(name) + rights(name).map(Right::text).collect(Collectors.joining());
    }

    private Stream<Right> rights(String name) {
        Stream<Right> writes = topics.stream()
                .filter(topic -> topic.producer().equals(name))
                .map(topic -> new Right("topic", topic.name(), "literal", "Write, Describe"));
        List<Right> reads = topics.stream()
                .filter(topic -> topic.consumers().contains(name))
                .map(topic -> new Right("topic", topic.name(), "literal", "Read, Describe"))
                .toList();
        return Stream.of(writes, reads.stream(), reads.isEmpty() ? Stream.<Right>of() : Stream.of(group(name)))
                .flatMap(several -> several);
    }

    /** A service's group has its name; whoever else reads has groups that begin with theirs. */
    private Right group(String name) {
        boolean service = topics.stream().anyMatch(topic -> topic.producer().equals(name));
        return new Right("group", service ? name : name + "-", service ? "literal" : "prefix", "Read");
    }
}
