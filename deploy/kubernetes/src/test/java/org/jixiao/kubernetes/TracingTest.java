package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** components/tracing says to every service where the collector is, and opens the way to it; without it nobody is told anything. */
@Needs("kubectl")
class TracingTest {

    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

    static List<String> services() {
        return ServiceSettings.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsToldWhatItReadsAndMayGoThere(String service) {
        Overlay overlay = Traced.PRODUCTION;
        Map<String, String> environment = environment(overlay, service);

        assertThat(ServiceSettings.of(service).named()).contains(ENDPOINT, "OTEL_TRACES_SAMPLER_ARG");
        assertThat(environment).containsEntry("OTEL_TRACES_SAMPLER_ARG", "1");
        JsonNode policy = overlay.the(Kind.NetworkPolicy, "tracing").spec();
        assertThat(policy.at("/egress/0/ports/0/port").asInt())
                .isEqualTo(URI.create(environment.get(ENDPOINT)).getPort());
        Set<String> mayGo = Manifest.each(policy.at("/podSelector/matchExpressions/0/values"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        assertThat(mayGo).contains(service).hasSameSizeAs(services());
        KubernetesSchemas.check(overlay.the(Kind.NetworkPolicy, "tracing"));
        KubernetesSchemas.check(overlay.the(Kind.Deployment, service));
    }

    @Test
    void withoutItNobodyIsTold() {
        assertThat(Overlay.all()).allSatisfy(overlay -> assertThat(services())
                .allSatisfy(service -> assertThat(environment(overlay, service)).doesNotContainKey(ENDPOINT)));
    }

    private static Map<String, String> environment(Overlay overlay, String service) {
        return overlay.the(Kind.Deployment, service)
                .containers()
                .flatMap(container -> Manifest.each(container.path("env")))
                .collect(Collectors.toMap(variable -> variable.path("name").asText(), variable -> variable.path("value")
                        .asText()));
    }

    /** Rendered once, and only where there is kubectl. */
    private static final class Traced {

        static final Overlay PRODUCTION = Overlay.with("production", "tracing");
    }
}
