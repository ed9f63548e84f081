package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every overlay renders, its objects are what their schemas ask for, and whatever one refers to is there. */
@Needs("kubectl")
class OverlaysTest {

    /** Kinds whose schemas are in no registry we build from. The cluster is asked about them. */
    private static final Set<String> UNCHECKED =
            Set.of("barmancloud.cnpg.io/v1 ObjectStore", "k8s.keycloak.org/v2beta1 Keycloak");

    /** Made in the cluster by CloudNativePG and Strimzi, beside those that Strimzi makes for each KafkaUser. */
    private static final Set<String> MADE_BY_OPERATORS = Set.of("postgres-ca", "events-cluster-ca-cert");

    /** What an operator of the suite brings along: {@code make-secrets}, and README for the last two. */
    private static final Set<String> BROUGHT = Set.of(
            "budget-database",
            "indicator-database",
            "disclosure-database",
            "keycloak-database",
            "keycloak-bootstrap",
            "directory-client",
            "jixiao-tls",
            "backup-storage");

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itsObjectsAreWhatTheirSchemasAskFor(Overlay overlay) {
        assertThat(overlay.manifests()).allSatisfy(manifest -> {
            String kind = manifest.apiVersion() + " " + manifest.kind();
            if (!manifest.isCustom()) {
                KubernetesSchemas.check(manifest);
            } else if (!OperatorSchemas.concern(manifest) && !MonitoringSchemas.checks(manifest, kind)) {
                assertThat(UNCHECKED).contains(kind);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{metadata: {name: x}, spec: {ports: [{port: 80}], selektor: {a: b}}} | selektor",
                "{metadata: {name: x}, spec: {ports: [{name: http}]}} | port",
                "{metadata: {name: x}, spec: {ports: [{port: http}]}} | http",
                "{metadata: {name: x}, spec: {ports: [{port: 80}], selector: {a: 1}}} | /spec/selector/a"
            })
    void whatASchemaRefusesIsNoticed(String service, String named) throws IOException {
        ObjectNode json = (ObjectNode) new YAMLMapper().readTree(service);
        Manifest manifest = new Manifest(json.put("apiVersion", "v1").put("kind", "Service"));

        assertThatThrownBy(() -> KubernetesSchemas.check(manifest))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{metadata: {name: x}, spec: {groups: [{name: g, rules: [{alert: A, exprr: up}]}]}}",
                "{metadata: {name: x}, spec: {groups: {name: g}}}"
            })
    void aRuleThatPrometheusRefusesIsNoticed(String rule) throws IOException {
        ObjectNode json = (ObjectNode) new YAMLMapper().readTree(rule);
        Manifest manifest =
                new Manifest(json.put("apiVersion", "monitoring.coreos.com/v1").put("kind", "PrometheusRule"));

        assertThatThrownBy(() -> MonitoringSchemas.checks(manifest, "monitoring.coreos.com/v1 PrometheusRule"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("PrometheusRule/x: ");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itIsOneNamespaceAndNothingStandsTwice(Overlay overlay) {
        assertThat(overlay.manifests())
                .hasSizeGreaterThan(40)
                .extracting(Manifest::toString)
                .doesNotHaveDuplicates()
                .doesNotContain("ConfigMap/settings");
        assertThat(overlay.manifests().stream()
                        .filter(manifest -> !manifest.kind().equals("Namespace")))
                .allMatch(manifest ->
                        manifest.json().at("/metadata/namespace").asText().equals("jixiao"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void noSecretIsInIt(Overlay overlay) {
        assertThat(overlay.manifests()).noneMatch(manifest -> manifest.kind().equals("Secret"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everySecretReferredToIsMadeByAnOperatorOrBroughtAlong(Overlay overlay) {
        Set<String> known = Stream.of(
                        MADE_BY_OPERATORS.stream(),
                        BROUGHT.stream(),
                        overlay.of(Kind.KafkaUser).map(Manifest::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());

        assertThat(overlay.manifests().stream().flatMap(OverlaysTest::secrets)).isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyConfigMapReferredToIsThere(Overlay overlay) {
        List<String> there = overlay.of(Kind.ConfigMap).map(Manifest::name).toList();

        assertThat(overlay.manifests().stream()
                        .flatMap(manifest -> manifest.all("configMap"))
                        .map(reference -> reference.path("name").asText()))
                .isNotEmpty()
                .isSubsetOf(there);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyAddressInsideIsThatOfAService(Overlay overlay) {
        Set<String> there = Stream.concat(
                        overlay.of(Kind.Service)
                                .map(service -> service.name() + ":"
                                        + service.spec().at("/ports/0/port").asText()),
                        Stream.of("keycloak-service:8080", "postgres-rw:5432", "events-kafka-bootstrap:9093"))
                .collect(Collectors.toSet());

        assertThat(overlay.manifests().stream()
                        .flatMap(Manifest::containers)
                        .flatMap(container -> Manifest.each(container.path("env")))
                        .map(variable -> variable.path("value").asText())
                        .filter(value -> value.matches("(http:|jdbc:postgresql:)//.*|[^/]+:\\d+"))
                        .map(value -> value.replaceFirst("^.*//", "").replaceFirst("/.*", "")))
                .isNotEmpty()
                .isSubsetOf(there);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatIsSaidOfPodsIsSaidOfPodsThatAreThere(Overlay overlay) {
        Stream<Map.Entry<String, String>> ofOurs = overlay.manifests().stream()
                .flatMap(manifest -> manifest.pod().stream())
                .flatMap(pod -> pod.at("/metadata/labels").properties().stream())
                .map(label -> Map.entry(label.getKey(), label.getValue().asText()));
        Set<Map.Entry<String, String>> labels = Stream.concat(
                        ofOurs, overlay.of(Kind.Keycloak).flatMap(OverlaysTest::ofItsOperator))
                .collect(Collectors.toSet());

        Stream.of(Kind.Service, Kind.PodDisruptionBudget)
                .flatMap(overlay::of)
                .flatMap(manifest -> Stream.of(manifest.spec().path("selector")))
                .map(selector -> selector.has("matchLabels") ? selector.path("matchLabels") : selector)
                .forEach(selector -> assertThat(selector.properties())
                        .isNotEmpty()
                        .allMatch(label -> labels.contains(
                                Map.entry(label.getKey(), label.getValue().asText()))));
        assertThat(overlay.of(Kind.HorizontalPodAutoscaler)
                        .map(scaler -> scaler.spec().at("/scaleTargetRef/name").asText()))
                .isSubsetOf(overlay.of(Kind.Deployment).map(Manifest::name).toList());
    }

    /** The labels by which Keycloak's operator knows the pods that it makes for one object. */
    private static Stream<Map.Entry<String, String>> ofItsOperator(Manifest keycloak) {
        return Stream.of(Map.entry("app", "keycloak"), Map.entry("app.kubernetes.io/instance", keycloak.name()));
    }

    /** Names of secrets in whatever way objects refer to them. */
    private static Stream<String> secrets(Manifest manifest) {
        Stream<String> byReference = Stream.of(
                        "secretKeyRef", "passwordSecret", "usernameSecret", "accessKeyId", "secretAccessKey")
                .flatMap(manifest::all)
                .map(reference -> reference.path("name").asText());
        Stream<String> byName = manifest.all("secretName").map(name -> name.asText());
        Stream<String> mounted = manifest.all("secret")
                .map(secret -> secret.isTextual()
                        ? secret.asText()
                        : secret.path("name").asText())
                .filter(name -> !name.isEmpty());
        return Stream.of(byReference, byName, mounted).flatMap(names -> names);
    }
}
