package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.jixiao.kubernetes.Overlay.Kind;
import org.jixiao.test.Needs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is before the gateway leaves it the last word: the refusals are the gateway's, with their problems. */
@Needs("kubectl")
class IngressTest {

    private static final String NGINX = "/metadata/annotations/nginx.ingress.kubernetes.io~1";

    /** For the gateway's answer, once it has given up waiting, to arrive. */
    private static final Duration TO_SAY_SO = Duration.ofSeconds(5);

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void itWaitsLongerThanAnyServiceMayStaySilent(Overlay overlay) throws IOException {
        JsonNode gateway = settings().at("/jixiao/gateway");

        Duration longest = Stream.concat(
                        Stream.of(gateway.at("/limits/answer")),
                        Manifest.each(gateway.path("routes")).map(route -> route.path("answer")))
                .filter(JsonNode::isTextual)
                .map(IngressTest::duration)
                .max(Duration::compareTo)
                .orElseThrow();

        assertThat(longest).isGreaterThan(Duration.ofMinutes(1));
        assertThat(Duration.ofSeconds(said(overlay, "proxy-read-timeout").asLong()))
                .isGreaterThanOrEqualTo(longest.plus(TO_SAY_SO));
    }

    /** A stream with nothing to tell beats, and is not cut off between two beats. */
    @ParameterizedTest
    @MethodSource("overlays")
    void itWaitsLongerThanLiveEventsAreSilent(Overlay overlay) throws IOException {
        Duration heartbeat = duration(settings().at("/jixiao/live/heartbeat"));

        assertThat(Duration.ofSeconds(said(overlay, "proxy-read-timeout").asLong()))
                .isGreaterThan(heartbeat.multipliedBy(2));
    }

    /** A body that is too large is refused by the gateway, which says by how much. */
    @ParameterizedTest
    @MethodSource("overlays")
    void itTakesWhatTheGatewayTakes(Overlay overlay) throws IOException {
        assertThat(mebibytes(said(overlay, "proxy-body-size")))
                .isGreaterThan(mebibytes(settings().at("/jixiao/gateway/limits/body")));
    }

    private static JsonNode said(Overlay overlay, String annotation) {
        return overlay.the(Kind.Ingress, "gateway").json().at(NGINX + annotation);
    }

    private static JsonNode settings() throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("..", "..", "gateway", "src", "main", "resources", "application.yaml")
                        .toFile());
    }

    /** As Quarkus writes one: 100S. */
    private static Duration duration(JsonNode written) {
        return Duration.parse("PT" + written.asText());
    }

    /** 32M as Quarkus writes it, 33m as nginx does. */
    private static int mebibytes(JsonNode written) {
        assertThat(written.asText()).matches("\\d+[mM]");
        return Integer.parseInt(written.asText().replaceAll("\\D", ""));
    }
}
