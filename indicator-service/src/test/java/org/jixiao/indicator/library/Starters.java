package org.jixiao.indicator.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jixiao.indicator.library.starter.StarterLibrary;
import org.jixiao.indicator.library.table.DefinitionTable;

/** The definitions that come with the suite, without a database. */
public final class Starters {

    private Starters() {}

    public static List<Description> descriptions() {
        try (InputStream file =
                Objects.requireNonNull(StarterLibrary.class.getResourceAsStream("starter-library.csv"))) {
            return DefinitionTable.descriptions(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Definition> definitions() {
        return descriptions().stream()
                .map(said -> Definition.ofStarter(said, ""))
                .toList();
    }
}
