package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.e2e.described.Answered;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which operations the end-to-end tests saw done: answered with 2xx, as described. Runs after all of them, and says nothing where
 * only some ran. The others are held against their description by nobody but the tests of their service.
 */
class OperationsTest {

    private static final Path SEEN = Path.of("target", "answered");

    /** Of 157, and all of them are walked. Raise it with each operation that comes to be. */
    private static final int DONE = 155;

    @Test
    void mostOperationsWereSeenDone() throws IOException {
        Answered all = Answered.in(SEEN);
        Set<String> lacking = tests();
        lacking.removeAll(all.tests());
        all.write(Path.of("target", "operations.tsv"));
        forget();
        if (!lacking.isEmpty()) {
            System.out.println("operations seen: not counted, for these did not run: " + String.join(" ", lacking));
        }
        assumeTrue(lacking.isEmpty());

        System.out.println("operations never seen done: " + String.join(" ", all.neverDone()));
        assertThat(all.done()).as("never done: %s", all.neverDone()).hasSizeGreaterThanOrEqualTo(DONE);
    }

    /** What another run leaves behind would be counted with this one's. */
    private static void forget() throws IOException {
        if (Files.isDirectory(SEEN)) {
            try (Stream<Path> files = Files.list(SEEN)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The end-to-end tests of the fast gear, by name. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> classes = Files.list(Path.of("target", "test-classes", "org", "jixiao", "e2e"))) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("IT.class"))
                    .map(name -> name.replace(".class", ""))
                    .filter(OperationsTest::isOften)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isOften(String test) {
        try {
            Class<?> found = Class.forName("org.jixiao.e2e." + test);
            return Arrays.stream(found.getAnnotationsByType(Tag.class))
                    .noneMatch(tag -> tag.value().equals("deep"));
        } catch (ClassNotFoundException gone) {
            throw new UncheckedIOException(new IOException(gone));
        }
    }
}
