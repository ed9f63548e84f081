package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pod of ours can do nothing but its work, says how it is, and leaves in good order. */
@Needs("kubectl")
class PodsTest {

    static Stream<Manifest> pods() {
        return Overlay.all().flatMap(overlay -> overlay.manifests().stream()).filter(manifest -> manifest.pod()
                .isPresent());
    }

    static Stream<Manifest> services() {
        return Overlay.all().flatMap(overlay -> overlay.of(Kind.Deployment));
    }

    @ParameterizedTest
    @MethodSource("pods")
    void itIsNobodyInParticular(Manifest manifest) {
        JsonNode pod = manifest.pod().orElseThrow().path("spec");

        assertThat(pod.path("automountServiceAccountToken").isBoolean()).isTrue();
        assertThat(pod.path("automountServiceAccountToken").asBoolean()).isFalse();
        assertThat(pod.path("enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                .isFalse();
        assertThat(manifest.all("hostPath")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void itsContainersWriteNowhereButInTmp(Manifest manifest) {
        assertThat(manifest.containers()).hasSize(1).allSatisfy(container -> {
            JsonNode security = container.path("securityContext");
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(security.at("/capabilities").has("add")).isFalse();
            assertThat(Manifest.each(container.path("volumeMounts")))
                    .allMatch(mount -> mount.path("mountPath").asText().equals("/tmp")
                            != mount.path("readOnly").asBoolean());
        });
    }

    @ParameterizedTest
    @MethodSource("pods")
    void itSaysWhatItUsesAndWhichImageItIs(Manifest manifest) {
        assertThat(manifest.containers()).allSatisfy(container -> {
            assertThat(container.at("/resources/requests/cpu").asText()).isNotEmpty();
            assertThat(container.at("/resources/requests/memory").asText()).isNotEmpty();
            assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
            assertThat(container.path("image").asText()).matches(".+:.+").doesNotEndWith(":latest");
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void itIsLookedAtWhereItShowsItsHealth(Manifest service) {
        int health = service.name().equals("gateway") ? 9000 : 8080;

        assertThat(service.containers()).allSatisfy(container -> {
            assertThat(port(container, "health")).isEqualTo(health);
            for (String probe : List.of("startup", "liveness", "readiness")) {
                JsonNode get = container.path(probe + "Probe").path("httpGet");
                assertThat(get.path("port").asText()).as(probe).isEqualTo("health");
                assertThat(get.path("path").asText()).as(probe).startsWith("/q/health/");
            }
        });
    }

    /** The sum that has to fit: nobody sends here any more, then what is under way is answered, then threads and connections end. */
    @ParameterizedTest
    @MethodSource("services")
    void itLeavesInGoodOrder(Manifest service) throws IOException {
        Duration longestSilence = GatewaySettings.read().longestSilence();
        JsonNode pod = service.pod().orElseThrow().path("spec");
        Duration grace = seconds(pod.path("terminationGracePeriodSeconds"));

        assertThat(service.containers()).allSatisfy(container -> {
            Duration drained = seconds(container.at("/lifecycle/preStop/sleep/seconds"));
            Duration answered = Manifest.each(container.path("env"))
                    .filter(variable -> variable.path("name").asText().equals("QUARKUS_SHUTDOWN_TIMEOUT"))
                    .map(variable -> GatewaySettings.duration(variable.path("value")))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(drained).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
            assertThat(answered).as("as long as the gateway waits").isEqualTo(longestSilence);
            assertThat(grace).isGreaterThanOrEqualTo(drained.plus(answered).plusSeconds(20));
        });
        assertThat(service.spec().at("/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                .isZero();
    }

    @Test
    void productionHasEachOfThemTwiceAndNeverLosesBoth() {
        Overlay production = Overlay.of("production");

        List<String> services =
                production.of(Kind.Deployment).map(Manifest::name).toList();
        assertThat(services).containsExactlyInAnyOrderElementsOf(ServiceSettings.SERVICES);
        assertThat(production.of(Kind.Deployment))
                .allMatch(service -> !service.spec().has("replicas"), "leaves the number to its autoscaler")
                .allMatch(service -> service.pod()
                                .orElseThrow()
                                .at("/spec/topologySpreadConstraints")
                                .size()
                        == 2);
        assertThat(production.of(Kind.HorizontalPodAutoscaler))
                .hasSize(4)
                .allMatch(scaler -> scaler.spec().path("minReplicas").asInt() == 2
                        && scaler.spec()
                                        .at("/metrics/0/resource/target/averageUtilization")
                                        .asInt()
                                == 70);
        assertThat(production.of(Kind.PodDisruptionBudget))
                .extracting(Manifest::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(services.stream(), Stream.of("keycloak")).toList());
        assertThat(production.of(Kind.PodDisruptionBudget))
                .allMatch(budget -> budget.spec().path("maxUnavailable").asInt() == 1);
    }

    /** Two that shared a node would go with it, and the budget of either would have nothing to keep. */
    @Test
    void theTwoOfKeycloakNeverShareANodeAndNeverGoAtOnce() throws IOException {
        Manifest keycloak = Overlay.of("production").the(Kind.Keycloak, "keycloak");
        JsonNode pods = new YAMLMapper().readTree("{app: keycloak, app.kubernetes.io/instance: keycloak}");

        assertThat(keycloak.spec().path("instances").asInt()).isEqualTo(2);
        JsonNode spread = keycloak.spec().at("/scheduling/topologySpreadConstraints");
        assertThat(spread)
                .extracting(rule -> rule.at("/labelSelector/matchLabels"))
                .containsOnly(pods);
        assertThat(spread.path(0)).isEqualTo(new YAMLMapper().readTree("""
                maxSkew: 1
                topologyKey: kubernetes.io/hostname
                whenUnsatisfiable: DoNotSchedule
                labelSelector:
                  matchLabels: {app: keycloak, app.kubernetes.io/instance: keycloak}
                """));
        assertThat(Overlay.of("production")
                        .the(Kind.PodDisruptionBudget, "keycloak")
                        .spec()
                        .at("/selector/matchLabels"))
                .isEqualTo(pods);
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "dev"})
    void oneOfEachIsNeitherSpreadNorKept(String name) {
        Overlay overlay = Overlay.of(name);

        assertThat(overlay.of(Kind.PodDisruptionBudget)).isEmpty();
        assertThat(overlay.the(Kind.Keycloak, "keycloak").spec().has("scheduling"))
                .isFalse();
    }

    @Test
    void aSmallOneFitsOnANode() {
        Overlay small = Overlay.of("small");

        assertThat(small.of(Kind.HorizontalPodAutoscaler)).isEmpty();
        assertThat(small.of(Kind.KafkaTopic))
                .allMatch(topic -> topic.spec().path("replicas").asInt() == 1);
        assertThat(small.the(Kind.Kafka, "events")
                        .spec()
                        .at("/kafka/config/min.insync.replicas")
                        .asInt())
                .isEqualTo(1);
    }

    private static int port(JsonNode container, String name) {
        return Manifest.each(container.path("ports"))
                .filter(port -> port.path("name").asText().equals(name))
                .mapToInt(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static Duration seconds(JsonNode written) {
        return Duration.ofSeconds(written.asLong());
    }
}
