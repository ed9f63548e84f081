package org.jixiao.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The real documents, which lie beside the checkout and never in it. */
public final class Seeds {

    private Seeds() {}

    /** The document of this number, {@code 001}; without {@code -Dseeds.dir} the test is skipped with one printed line. */
    public static Path require(String number) {
        Path folder = folder().orElse(null);
        if (folder == null) {
            System.out.println("Skipped: needs seed document " + number + " (-Dseeds.dir)");
            return Assumptions.<Path>abort("no -Dseeds.dir");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no document " + number + "_ in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that is named but not there is a mistake, not a reason to skip. */
    static Optional<Path> folder() {
        String named = System.getProperty("seeds.dir", "");
        if (named.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(named);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("-Dseeds.dir names no folder: " + named);
        }
        return Optional.of(folder);
    }
}
