package org.jixiao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
        Duration longest = GatewaySettings.read().longestSilence();

        assertThat(longest).isGreaterThan(Duration.ofMinutes(1));
        assertThat(Duration.ofSeconds(said(overlay, "proxy-read-timeout").asLong()))
                .isGreaterThanOrEqualTo(longest.plus(TO_SAY_SO));
    }

    /** A stream with nothing to tell beats, and is not cut off between two beats. */
    @ParameterizedTest
    @MethodSource("overlays")
    void itWaitsLongerThanLiveEventsAreSilent(Overlay overlay) throws IOException {
        Duration heartbeat = GatewaySettings.duration(GatewaySettings.read().at("/jixiao/live/heartbeat"));

        assertThat(Duration.ofSeconds(said(overlay, "proxy-read-timeout").asLong()))
                .isGreaterThan(heartbeat.multipliedBy(2));
    }

    /** A body that is too large is refused by the gateway, which says by how much. */
    @ParameterizedTest
    @MethodSource("overlays")
    void itTakesWhatTheGatewayTakes(Overlay overlay) throws IOException {
        assertThat(mebibytes(said(overlay, "proxy-body-size")))
                .isGreaterThan(mebibytes(GatewaySettings.read().at("/jixiao/gateway/limits/body")));
    }

    private static JsonNode said(Overlay overlay, String annotation) {
        return overlay.the(Kind.Ingress, "gateway").json().at(NGINX + annotation);
    }

    /** 32M as Quarkus writes it, 33m as nginx does. */
    private static int mebibytes(JsonNode written) {
        assertThat(written.asText()).matches("\\d+[mM]");
        return Integer.parseInt(written.asText().replaceAll("\\D", ""));
    }
}
