package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Supervisor supervisor =
            new Supervisor(new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
    private final DataFolder data;

    SupervisorTest(@TempDir Path folder) {
        data = DataFolder.open(folder);
    }

    @AfterEach
    void close() {
        supervisor.close();
        data.close();
    }

    @Test
    void startsAServerAgainThatDied() {
        try (ChildProcess child = server(Map.of())) {
            child.start();
            child.awaitReady(PATIENCE);
            supervisor.watch(child);
            long first = pid();

            child.kill();

            until(() -> said.toString(StandardCharsets.UTF_8).contains("small ready again"));
            assertThat(pid()).isNotEqualTo(first);
            assertThat(said.toString(StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("small died");
        }
    }

    @Test
    void leavesAServerAloneThatWasStopped() {
        try (ChildProcess child = server(Map.of())) {
            child.start();
            child.awaitReady(PATIENCE);
            supervisor.watch(child);

            child.stop();
            Readiness.pause(Duration.ofSeconds(1));

            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
            assertThat(data.pids()).isEmpty();
        }
    }

    @Test
    void aServerThatEndsWhileItStartsIsOneClearLine() {
        try (ChildProcess child = server(Map.of("BROKEN", "yes"))) {
            child.start();

            assertThatThrownBy(() -> child.awaitReady(PATIENCE))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("small stopped with status 3 before it was ready; see " + child.log());
        }
    }

    private ChildProcess server(Map<String, String> more) {
        int port = Ports.free().base();
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PORT", String.valueOf(port));
        List<String> command =
                List.of(Java.command(), "-cp", System.getProperty("java.class.path"), SmallServer.class.getName());
        return new ChildProcess(new ChildProcess.Program("small", command, environment, Ports.http(port)), data);
    }

    private long pid() {
        return data.pidOf("small").process().orElseThrow().pid();
    }

    private static void until(BooleanSupplier condition) {
        for (int tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).as("tries").isLessThan(200);
            Readiness.pause(Duration.ofMillis(100));
        }
    }
}
