package org.jixiao.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Packages of npm and the programs that come with them; installed once, below {@code target}, without running what they bring. */
public final class Npm {

    private static final int PATIENCE = 180;

    private static final String INSTALLED = "node_modules";

    private static final List<String> QUIETLY =
            List.of("--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline");

    private final Path folder;

    private Npm(Path folder) {
        this.folder = folder;
    }

    /** One package, and what it needs. */
    public static Npm with(String name, String version) throws IOException, InterruptedException {
        Npm npm = new Npm(Files.createDirectories(Path.of("target", "npm", name.replace('/', '-') + "-" + version))
                .toAbsolutePath());
        if (!Files.exists(npm.folder.resolve(INSTALLED).resolve(name))) {
            npm.npm("install", "--no-save", name + "@" + version);
        }
        return npm;
    }

    /** A package of the house, copied, with what its lock file names. @param source its folder, with package.json and package-lock.json */
    public static Npm copyOf(Path source) throws IOException, InterruptedException {
        Npm npm = new Npm(Files.createDirectories(Path.of("target", "npm", String.valueOf(source.getFileName())))
                .toAbsolutePath());
        Path lock = npm.folder.resolve("package-lock.json");
        boolean asLocked = Files.exists(npm.folder.resolve(INSTALLED).resolve(".package-lock.json"))
                && Files.exists(lock)
                && Files.mismatch(lock, source.resolve("package-lock.json")) < 0;
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !source.relativize(file).startsWith(INSTALLED))
                    .forEach(file -> copy(file, npm.folder.resolve(source.relativize(file))));
        }
        if (!asLocked) {
            npm.npm("ci");
        }
        return npm;
    }

    /** Where it stands. */
    public Path folder() {
        return folder;
    }

    /** A folder there that is empty, whatever an earlier run has left in it: files, no folders. */
    public Path emptied(String name) throws IOException {
        Path emptied = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(emptied)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return emptied;
    }

    /** What a script among the test's resources says. */
    public String node(String script, String argument) throws IOException, InterruptedException {
        return node(Path.of("src", "test", "resources").resolve(script).toAbsolutePath(), argument);
    }

    /** What a script says; it has to end well. */
    public String node(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script.toString()));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    /** What a program that came with a package says; it has to end well. */
    public String program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(folder.resolve(INSTALLED).resolve(".bin").resolve(name).toString()));
        command.addAll(Arrays.asList(arguments));
        return run(command);
    }

    private void npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(QUIETLY);
        run(command);
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment().put("NODE_PATH", folder.resolve(INSTALLED).toString());
        // Nobody is to be told that this ran.
        program.environment().put("REDOCLY_TELEMETRY", "off");
        program.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process = program.start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String output = Files.readString(said);
        Files.delete(said);
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException(command + (ended ? " failed" : " did not end") + " and said:\n" + output);
        }
        return output;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling("."));
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
