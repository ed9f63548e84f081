package org.jixiao.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The tree that the tests run in: Maven starts each module in its own folder. */
final class Checkout {

    private Checkout() {}

    /** The file or folder at this path below the working directory or one of the folders above it. */
    static Optional<Path> find(Path relative) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(relative))
                .filter(Files::exists)
                .findFirst();
    }
}
