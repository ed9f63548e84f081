package org.jixiao.bench.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jixiao.local.Checkout;
import org.jixiao.local.Platform;
import org.jixiao.local.Ports;
import org.jixiao.local.Progress;
import org.jixiao.local.Setup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loads a tenth of a county's year and then a whole one, and prints how rate and memory grow between them. */
@Tag("deep")
class CountyYearIT {

    @Test
    void aCountysYearComesInWhole() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Path.of("target"), "county");
        Setup setup = Setup.whole(Checkout.find(), data, Ports.free()).inTheLongRun();
        try (Platform platform = new Platform(setup, new Progress(System.out)).start()) {
            Client client = new Client(platform.url(), platform.demoUsers());
            Memory before = Memory.now();
            say("started", "-", before);
            load(client, Size.TENTH, 2024);
            load(client, Size.WHOLE, 2025);
        }
    }

    private static void load(Client client, Size size, int year) throws InterruptedException {
        try (Stages stages = new Stages()) {
            CountyYear.Loaded loaded = new CountyYear(client, stages, size, year).load();
            stages.done()
                    .forEach(stage -> System.out.printf(
                            Locale.ROOT,
                            "%-8s %-18s %,7d in %7.1f s  %,9.1f /s%n",
                            size.name(),
                            stage.name(),
                            stage.things(),
                            stage.took().toMillis() / 1_000.0,
                            stage.perSecond()));
            say(size.name(), stages.took().toSeconds() + " s", Memory.now());
            assertThat(loaded)
                    .isEqualTo(new CountyYear.Loaded(
                            size.projects(), size.indicators(), size.payments(), size.departments()));
        }
    }

    private static void say(String what, String took, Memory memory) {
        System.out.printf("%-8s %s, resident MiB %s%n", what, took, memory.resident());
    }
}
