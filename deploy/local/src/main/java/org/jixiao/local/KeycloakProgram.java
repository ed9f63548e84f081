package org.jixiao.local;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The unpacked distribution of Keycloak, fitted once to the way it is used here. */
final class KeycloakProgram {

    /** What is decided when Keycloak is fitted, not when it starts. */
    private static final List<String> FITTING = List.of("--db=postgres", "--cache=local", "--http-relative-path=/auth");

    private final Path home;

    private KeycloakProgram(Path home) {
        this.home = home;
    }

    static KeycloakProgram in(Path programs) {
        Path folder = programs.resolve("keycloak");
        try (Stream<Path> versions = Files.list(folder)) {
            return new KeycloakProgram(versions.filter(version -> Files.exists(version.resolve("bin/kc.sh")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new CannotStart("no Keycloak in " + folder + ": build deploy/local first")));
        } catch (IOException e) {
            throw new CannotStart("no Keycloak in " + folder + ": build deploy/local first", e);
        }
    }

    Path libraries() {
        return home.resolve("lib");
    }

    boolean isFitted() {
        try {
            return Files.exists(stamp()) && Files.readAllLines(stamp()).equals(FITTING);
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes some 20 s, once for a checkout: of two who ask at once, one fits and the other waits. */
    void fit(Path log) {
        try (FileChannel channel = FileChannel.open(home.resolve("fitting"), CREATE, WRITE);
                FileLock alone = channel.lock()) {
            assert alone.isValid();
            if (!isFitted()) {
                build(log);
                Files.write(stamp(), FITTING);
            }
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + home, e);
        }
    }

    private void build(Path log) {
        List<String> words = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "build"));
        words.addAll(FITTING);
        new Command(words, Map.of("JAVA", Java.command(), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"), log)
                .run("fitting Keycloak");
    }

    /**
     * The server as one process. {@code kc.sh} would put a shell in front of it, which a signal stops alone, and would keep data among the
     * programs; so this starts what that script starts, with a home of the data's own.
     */
    List<String> command(Path dataHome, List<String> options) {
        List<String> words = new ArrayList<>(List.of(Java.command()));
        words.addAll(Java.SOON);
        words.addAll(List.of(
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + dataHome,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                libraries().resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        words.addAll(options);
        return words;
    }

    private Path stamp() {
        return home.resolve("fitted");
    }
}
