package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;

/** Who may do what with which topic in a cluster is what {@code deploy/kafka/topics.yaml} says. */
class KafkaAccessTest {

    private static final Path OBJECTS = Path.of("base", "kafka");

    private final Access access = Access.read(Path.of("..", "kafka", "topics.yaml"));

    @Test
    void topicsAndUsersAreMadeFromTheListOfTopics() throws IOException {
        compare("topics.yaml", access.topicObjects());
        compare("users.yaml", access.userObjects());
    }

    @Test
    @Needs("kubectl")
    void nobodyReadsOrWritesMoreThanTheListSays() {
        Overlay production = Overlay.of("production");

        Map<String, Set<String>> rights =
                production.of(Kind.KafkaUser).collect(Collectors.toMap(Manifest::name, KafkaAccessTest::topicRights));

        assertThat(rights)
                .containsEntry("partners", Set.of("Describe disclosure-events", "Read disclosure-events"))
                .containsEntry(
                        "indicator-service",
                        Set.of(
                                "Read budget-events",
                                "Describe budget-events",
                                "Write target-events",
                                "Describe target-events",
                                "Write indicator-service-dead-letters",
                                "Describe indicator-service-dead-letters"))
                .containsEntry(
                        "gateway",
                        Set.of(
                                "Read budget-events",
                                "Describe budget-events",
                                "Read target-events",
                                "Describe target-events",
                                "Read disclosure-events",
                                "Describe disclosure-events"))
                .hasSize(6);
        assertThat(production
                        .the(Kind.Kafka, "events")
                        .spec()
                        .at("/kafka/authorization/type")
                        .asText())
                .isEqualTo("simple");
        assertThat(production
                        .the(Kind.Kafka, "events")
                        .spec()
                        .at("/kafka/authorization/superUsers")
                        .isMissingNode())
                .isTrue();
        assertThat(Manifest.each(production.the(Kind.Kafka, "events").spec().at("/kafka/listeners")))
                .allMatch(listener -> listener.path("tls").asBoolean()
                        && listener.at("/authentication/type").asText().equals("tls"));
    }

    private static Set<String> topicRights(Manifest user) {
        Set<String> rights = new TreeSet<>();
        for (JsonNode acl : user.spec().at("/authorization/acls")) {
            if (acl.at("/resource/type").asText().equals("topic")) {
                assertThat(acl.at("/resource/patternType").asText()).isEqualTo("literal");
                acl.path("operations")
                        .forEach(act -> rights.add(
                                act.asText() + " " + acl.at("/resource/name").asText()));
            }
        }
        return rights;
    }

    private static void compare(String file, String made) throws IOException {
        Path path = OBJECTS.resolve(file);
        if (Boolean.getBoolean("manifests.write")) {
            Files.writeString(path, made);
        }
        assertThat(path).as("-Dmanifests.write=true writes it").hasContent(made);
    }
}
