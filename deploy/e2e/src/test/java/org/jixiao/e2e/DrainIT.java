package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service, and then the door itself, is asked to stop and started again while clients go on: no request is lost, and no event. */
@ExtendWith(Suite.Provider.class)
class DrainIT {

    private static final String DIVISION = "990104";
    private static final int SOME = 30;

    private final Suite suite;

    DrainIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void nothingIsLostWhileServicesAreReplaced() {
        suite.signedIn("admin").put("/api/v1/divisions/" + DIVISION, Map.of("name", "长亭区"));
        try (Listening listening = Listening.of(() -> suite.signedIn("auditor"));
                Load load = new Load(suite, DIVISION)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !listening.lastId().isEmpty());
            load.awaitMore(SOME);
            suite.platform().restart(Service.BUDGET);
            load.awaitMore(SOME);
            load.doorIsReplaced(true);
            suite.platform().restart(Service.GATEWAY);
            load.awaitMore(SOME);
            load.doorIsReplaced(false);
            load.awaitMore(SOME);
            load.finish();

            assertThat(load.faults()).isEmpty();
            assertThat(load.made()).hasSizeGreaterThanOrEqualTo(4 * SOME);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(created(listening)).containsAll(load.made()));
            assertThat(created(listening)).doesNotHaveDuplicates();
            assertThat(listening.resets()).isZero();
        }
    }

    /** Departments of which it was told that they are there, once for each time. */
    private static List<String> created(Listening listening) {
        return listening.heard().stream()
                .filter(event -> event.path("division").asText().equals(DIVISION))
                .map(event -> event.path("department"))
                .map(JsonNode::asText)
                .filter(code -> code.matches("8\\d{5}"))
                .toList();
    }
}
