package org.jixiao.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.local.client.SignIn;
import org.jixiao.local.walk.Walk;

/** The project's own documents, published once. Each says itself whose it is and of which year. */
record Samples(Path folder) implements FirstRun {

    @Override
    public String name() {
        return "samples";
    }

    /** @throws CannotStart if one could not be published */
    @Override
    public void on(Platform platform, Progress progress) {
        Path log = platform.setup().data().resolve("logs").resolve("samples.log");
        try (PrintStream story = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
            for (Path document : documents()) {
                progress.say("filing and publishing the sample " + document.getFileName());
                if (Walk.run(walk(platform, document), signIn(platform), story) != 0) {
                    throw new CannotStart("the sample " + document.getFileName() + " was not published; see " + log);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> walk(Platform platform, Path document) {
        return List.of("--port", String.valueOf(platform.setup().ports().base()), document.toString());
    }

    private static SignIn signIn(Platform platform) {
        DemoUsers users = platform.demoUsers();
        return new SignIn.Demo(users.client(), users.password());
    }
}
