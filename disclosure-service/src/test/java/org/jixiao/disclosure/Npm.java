package org.jixiao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A package of npm and the scripts that use it; installed once, below target. */
final class Npm {

    private static final int PATIENCE = 180;

    private final Path folder;

    private Npm(Path folder) {
        this.folder = folder;
    }

    static Npm with(String name, String version) throws IOException, InterruptedException {
        Npm npm = new Npm(Files.createDirectories(Path.of("target", "npm", name + "-" + version))
                .toAbsolutePath());
        if (!Files.exists(npm.folder.resolve("node_modules").resolve(name))) {
            npm.run(List.of(
                    "npm",
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    "--prefer-offline",
                    name + "@" + version));
        }
        return npm;
    }

    /** What a script among the test's resources says. */
    String node(String script, String argument) throws IOException, InterruptedException {
        Path file = Path.of("src", "test", "resources").resolve(script).toAbsolutePath();
        return run(List.of("node", file.toString(), argument));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment().put("NODE_PATH", folder.resolve("node_modules").toString());
        Process process = program.start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                .as("%s ends", command)
                .isTrue();
        String output = Files.readString(said);
        Files.delete(said);
        assertThat(process.exitValue()).as("%s says %s", command, output).isZero();
        return output;
    }
}
