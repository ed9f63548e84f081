package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The variables that the manifests give the services are those that the services read, and all that they need. */
@Needs("kubectl")
class EnvironmentTest {

    /** Asked for by Quarkus or Kafka's client rather than by a name in our settings. */
    private static final Set<String> NEEDED_TO_KEEP_RECORDS =
            Set.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");

    /** The three tell and follow events, the gateway follows them. */
    private static final Set<String> NEEDED_FOR_EVENTS = Set.of(
            "KAFKA_BOOTSTRAP_SERVERS",
            "KAFKA_SECURITY_PROTOCOL",
            "KAFKA_SSL_TRUSTSTORE_LOCATION",
            "KAFKA_SSL_KEYSTORE_LOCATION",
            "KAFKA_SSL_KEYSTORE_PASSWORD");

    private static final KnownVariables KNOWN = KnownVariables.read();

    static Stream<Arguments> everyServiceEverywhere() {
        return Overlay.NAMES.stream()
                .flatMap(overlay -> ServiceSettings.SERVICES.stream().map(service -> Arguments.of(overlay, service)));
    }

    @ParameterizedTest
    @MethodSource("everyServiceEverywhere")
    void whatIsSetIsRead(String overlay, String service) {
        Set<String> named = ServiceSettings.of(service).named();

        assertThat(environment(overlay, service).keySet())
                .allMatch(variable -> named.contains(variable) || KNOWN.contains(variable), "is read by the service");
    }

    @ParameterizedTest
    @MethodSource("everyServiceEverywhere")
    void whatIsNeededIsSet(String overlay, String service) {
        assertThat(environment(overlay, service))
                .containsKeys(ServiceSettings.of(service).needed().toArray(String[]::new));
        assertThat(environment(overlay, service)).containsKeys(NEEDED_FOR_EVENTS.toArray(String[]::new));
        if (ServiceSettings.keepsRecords(service)) {
            assertThat(environment(overlay, service)).containsKeys(NEEDED_TO_KEEP_RECORDS.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("everyServiceEverywhere")
    void whatIsSecretIsReferredTo(String overlay, String service) {
        environment(overlay, service).forEach((variable, given) -> assertThat(given.has("valueFrom"))
                .as(variable)
                .isEqualTo(variable.matches(".*(PASSWORD|SECRET|USERNAME)")));
    }

    @ParameterizedTest
    @MethodSource("everyServiceEverywhere")
    void everybodyAgreesOnWhoIssuesTokens(String overlay, String service) {
        String issuer = value(overlay, service, "JIXIAO_ISSUER");

        String keycloak = Overlay.of(overlay)
                .the(Kind.Keycloak, "keycloak")
                .spec()
                .at("/hostname/hostname")
                .asText();
        String host = Overlay.of(overlay)
                .the(Kind.Ingress, "gateway")
                .spec()
                .at("/rules/0/host")
                .asText();
        assertThat(issuer).isEqualTo(keycloak + "/realms/jixiao").isEqualTo("https://" + host + "/auth/realms/jixiao");
    }

    @ParameterizedTest
    @MethodSource("everyServiceEverywhere")
    void demonstrationsAreForTheClusterToTryThingsOn(String overlay, String service) {
        assertThat(value(overlay, service, "JIXIAO_ACCEPT_DEMO")).isEqualTo(String.valueOf(overlay.equals("dev")));
        assertThat(value(overlay, service, "JIXIAO_TRIAL")).isEqualTo(String.valueOf(overlay.equals("dev")));
    }

    @Test
    void aVariableThatNobodyReadsIsNoticed() {
        assertThat(KNOWN.contains("QUARKUS_HTTP_PORT")).isTrue();
        assertThat(KNOWN.contains("QUARKUS_HTTP_PROT")).isFalse();
        assertThat(KNOWN.contains("QUARKUS_HTTP_ENABLE_COMPRESSION"))
                .as("decided when the service is built")
                .isFalse();
        assertThat(KNOWN.contains("KAFKA_SSL_TRUSTSTORE_FILE")).isFalse();
    }

    private static String value(String overlay, String service, String variable) {
        return environment(overlay, service)
                .getOrDefault(variable, MissingNode.getInstance())
                .path("value")
                .asText();
    }

    private static Map<String, JsonNode> environment(String overlay, String service) {
        return Overlay.of(overlay)
                .the(Kind.Deployment, service)
                .containers()
                .flatMap(container -> Manifest.each(container.path("env")))
                .collect(Collectors.toMap(variable -> variable.path("name").asText(), variable -> variable));
    }
}
