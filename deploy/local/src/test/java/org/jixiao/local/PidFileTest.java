package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private final Path folder;
    private final Process sleeper;

    PidFileTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void findsTheProcessThatWasWrittenDown() {
        PidFile pid = new PidFile(folder.resolve("sleeper.pid"));
        pid.write(sleeper.toHandle());

        assertThat(pid.process()).contains(sleeper.toHandle());
        assertThat(pid.name()).isEqualTo("sleeper");

        Stop.gracefully(sleeper.toHandle(), Duration.ofSeconds(5));
        assertThat(pid.process()).isEmpty();
    }

    @Test
    void neverTakesAnotherProgramForItThatCarriesTheSameNumber() throws IOException {
        // as after a restart of the machine: the number is in use, by something that began at another time
        Instant yesterday = Instant.ofEpochMilli(sleeper.info()
                .startInstant()
                .orElseThrow()
                .minus(Duration.ofDays(1))
                .toEpochMilli());
        Path file = folder.resolve("run").resolve("budget-service.pid");
        Files.createDirectories(file.getParent());
        Files.writeString(file, sleeper.pid() + "\n" + yesterday.toEpochMilli() + "\n");

        try (DataFolder data = DataFolder.open(folder)) {
            PostgresServer postgres =
                    new PostgresServer(PostgresBinaries.in(Checkout.find().programs()), data);
            assertThat(new Leftovers(data).stop(postgres)).isEmpty();
        }

        assertThat(sleeper.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void aHalfWrittenFileNamesNobody() throws IOException {
        Path file = folder.resolve("budget-service.pid");
        Files.writeString(file, "12");

        assertThat(new PidFile(file).process()).isEmpty();
    }
}
