package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can only be seen in a module's main sources. */
public final class SourceRules {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern JSON = Pattern.compile("SqlTypes\\.JSON");

    private SourceRules() {}

    /** No main source has more lines than this. */
    public static void noFileOver(int lines) {
        noFileOver(SOURCES, lines);
    }

    static void noFileOver(Path sources, int lines) {
        List<String> tooLong = javaFiles(sources).stream()
                .filter(file -> text(file).lines().count() > lines)
                .map(file -> sources.relativize(file).toString())
                .toList();
        assertThat(tooLong).as("main sources over %d lines", lines).isEmpty();
    }

    /** Every package says what it owns and is null-marked. */
    public static void everyPackageIsNullMarked() {
        everyPackageIsNullMarked(SOURCES);
    }

    static void everyPackageIsNullMarked(Path sources) {
        List<String> unmarked = javaFiles(sources).stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(info -> !Files.exists(info) || !isDescribedAndMarked(text(info)))
                .map(info -> sources.relativize(info).toString())
                .toList();
        assertThat(unmarked).as("packages without Javadoc or @NullMarked").isEmpty();
    }

    /** JSON in a column is never taken for something that is changed in place: Hibernate has one opinion for all columns of a type. */
    public static void jsonIsMarked() {
        jsonIsMarked(SOURCES);
    }

    static void jsonIsMarked(Path sources) {
        List<String> unmarked = javaFiles(sources).stream()
                .filter(file -> !file.endsWith("AsJson.java"))
                .filter(file -> JSON.matcher(text(file)).find())
                .map(file -> sources.relativize(file).toString())
                .toList();
        assertThat(unmarked).as("JSON columns without @AsJson").isEmpty();
    }

    private static boolean isDescribedAndMarked(String packageInfo) {
        return packageInfo.startsWith("/**") && packageInfo.contains("@NullMarked");
    }

    private static List<Path> javaFiles(Path sources) {
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
