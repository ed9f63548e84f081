package org.jixiao.local;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/**
 * The topics of the platform as production has them, with one copy instead of {@code replicas}.
 *
 * @param config settings of every topic; a topic's own come on top
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Topics(Map<String, String> config, List<Topic> topics) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Topic(String name, int partitions, Map<String, String> config) {

        Topic {
            config = config == null ? Map.of() : config;
        }
    }

    static Topics read(Path file) {
        try {
            return new YAMLMapper().readValue(file.toFile(), Topics.class);
        } catch (IOException e) {
            throw new CannotStart("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Creates what is missing and brings the settings of the others up to date. Partitions never change: keys would move. */
    void createOn(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            Map<Boolean, List<Topic>> byExistence =
                    topics.stream().collect(Collectors.partitioningBy(topic -> existing.contains(topic.name())));
            admin.createTopics(byExistence.getOrDefault(false, List.of()).stream()
                            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                                    .configs(settingsOf(topic)))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.incrementalAlterConfigs(byExistence.getOrDefault(true, List.of()).stream()
                            .collect(Collectors.toMap(
                                    topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                                    this::updates)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("cannot create the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while creating the topics", e);
        }
    }

    private Map<String, String> settingsOf(Topic topic) {
        Map<String, String> settings = new HashMap<>(config);
        settings.putAll(topic.config());
        return settings;
    }

    private List<AlterConfigOp> updates(Topic topic) {
        return settingsOf(topic).entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
