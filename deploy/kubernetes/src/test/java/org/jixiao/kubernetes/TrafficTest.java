package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.kubernetes.Traffic.Pod;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network lets through what the suite is made of, and nothing else. */
@Needs("kubectl")
class TrafficTest {

    private static final List<String> KEEPERS = List.of("budget-service", "indicator-service", "disclosure-service");

    /** As their operators label them. */
    private static final List<Pod> OF_OPERATORS = List.of(
            new Pod("postgres", Map.of("cnpg.io/cluster", "postgres"), Map.of("metrics", 9187)),
            new Pod("kafka", Map.of("strimzi.io/cluster", "events"), Map.of()),
            new Pod("keycloak", Map.of("app", "keycloak"), Map.of()));

    private static final Map<String, List<Integer>> LISTENING = Map.of(
            "budget-service", List.of(8080),
            "indicator-service", List.of(8080),
            "disclosure-service", List.of(8080),
            "gateway", List.of(8080, 9000),
            "realm", List.of(8080),
            "postgres", List.of(5432, 8000, 9187),
            "keycloak", List.of(8080, 9000));

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whoeverIsNotNamedTalksToNobody(Overlay overlay) {
        Set<String> expected = new TreeSet<>();
        KEEPERS.forEach(keeper -> {
            expected.add("gateway > " + keeper + ":8080");
            expected.add(keeper + " > postgres:5432");
            expected.add(keeper + " > keycloak:8080");
        });
        expected.addAll(Set.of(
                "gateway > keycloak:8080",
                "realm > keycloak:8080",
                "keycloak > postgres:5432",
                "postgres > postgres:5432",
                "postgres > postgres:8000"));

        assertThat(allowed(overlay)).isEqualTo(expected);
    }

    /** Who comes to a broker is what its listener says; Strimzi makes the policy. */
    @ParameterizedTest
    @MethodSource("overlays")
    void onlyTheServicesTalkToKafka(Overlay overlay) {
        Traffic traffic = new Traffic(overlay);
        List<Pod> pods = pods(overlay);
        Pod kafka = pods.stream()
                .filter(pod -> pod.name().equals("kafka"))
                .findFirst()
                .orElseThrow();

        assertThat(pods.stream().filter(pod -> traffic.leaves(pod, kafka, 9093)).map(Pod::name))
                .containsExactlyInAnyOrder(
                        "budget-service", "indicator-service", "disclosure-service", "gateway", "kafka");
        assertThat(Manifest.each(overlay.the(Kind.Kafka, "events").spec().at("/kafka/listeners/0/networkPolicyPeers"))
                        .map(peer -> peer.at("/podSelector/matchLabels").toString()))
                .containsExactly("{\"jixiao.org/keeps\":\"records\"}", "{\"app.kubernetes.io/name\":\"gateway\"}");
    }

    @Test
    void theServicesCannotLeaveTheCluster() {
        for (JsonNode policy : Overlay.of("production")
                .of(Kind.NetworkPolicy)
                .map(Manifest::spec)
                .toList()) {
            boolean anywhere = Manifest.each(policy.path("egress")).anyMatch(rule -> !rule.has("to"));
            if (anywhere) {
                assertThat(policy.path("podSelector").toString())
                        .matches(".*(cnpg.io/cluster|strimzi|keycloak-operator).*");
            }
        }
    }

    private static Set<String> allowed(Overlay overlay) {
        Traffic traffic = new Traffic(overlay);
        List<Pod> pods = pods(overlay);
        Set<String> found = new TreeSet<>();
        for (Pod from : pods) {
            for (Pod to : pods) {
                LISTENING.getOrDefault(to.name(), List.of()).stream()
                        .filter(port -> traffic.allowed(from, to, port))
                        .forEach(port -> found.add(from.name() + " > " + to.name() + ":" + port));
            }
        }
        return found;
    }

    private static List<Pod> pods(Overlay overlay) {
        return Stream.concat(
                        overlay.manifests().stream()
                                .filter(manifest -> manifest.pod().isPresent())
                                .map(TrafficTest::pod),
                        OF_OPERATORS.stream())
                .toList();
    }

    private static Pod pod(Manifest manifest) {
        Map<String, String> labels = manifest.pod().orElseThrow().at("/metadata/labels").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().asText()));
        Map<String, Integer> ports = manifest.containers()
                .flatMap(container -> Manifest.each(container.path("ports")))
                .collect(Collectors.toMap(port -> port.path("name").asText(), port -> port.path("containerPort")
                        .asInt()));
        return new Pod(manifest.name(), labels, ports);
    }
}
