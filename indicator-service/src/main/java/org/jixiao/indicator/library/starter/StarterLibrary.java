package org.jixiao.indicator.library.starter;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.DefinitionChronicle;
import org.jixiao.indicator.library.DefinitionScope;
import org.jixiao.indicator.library.DefinitionState;
import org.jixiao.indicator.library.Definitions;
import org.jixiao.indicator.library.Description;
import org.jixiao.indicator.library.table.DefinitionTable;
import org.jixiao.platform.Database;
import org.jixiao.platform.Sha256;

/**
 * Brings the starter library in when the service starts, once for each edition: what is missing is added, what nobody here has
 * changed follows the new edition, what was changed or retired stays as it is.
 */
@ApplicationScoped
public class StarterLibrary {

    private static final String FILE = "starter-library.csv";

    private final Definitions definitions;
    private final DefinitionChronicle chronicle;
    private final Database database;

    StarterLibrary(Definitions definitions, DefinitionChronicle chronicle, Database database) {
        this.definitions = definitions;
        this.chronicle = chronicle;
        this.database = database;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        byte[] file = file();
        String edition = Sha256.of(file);
        // Locked: of several that start at once, one brings it in and the others find it there.
        List<String> present =
                database.query(row -> row.getString(1), "select edition from starter_library for update");
        if (!present.contains(edition)) {
            bringIn(DefinitionTable.descriptions(file));
            database.update("update starter_library set edition = ?", edition);
        }
    }

    private void bringIn(List<Description> starters) {
        List<Definition> present = definitions.national();
        starters.forEach(starter -> bringIn(starter, present));
    }

    private void bringIn(Description starter, List<Definition> present) {
        List<Definition> same = present.stream()
                .filter(definition -> definition.description().isOfTheSame(starter))
                .toList();
        if (same.isEmpty()) {
            Definition added = Definition.ofStarter(starter, Edition.of(starter));
            definitions.persist(added);
            chronicle.recordBySystem("load", added);
        } else {
            same.stream().filter(StarterLibrary::isAsItCame).forEach(definition -> renew(definition, starter));
        }
    }

    private void renew(Definition definition, Description starter) {
        if (!definition.description().equals(starter)) {
            definition.renew(starter, Edition.of(starter));
            chronicle.recordBySystem("load", definition);
        }
    }

    private static boolean isAsItCame(Definition definition) {
        Optional<String> came = definition.starter();
        return definition.state() == DefinitionState.IN_FORCE
                && definition.scope().equals(DefinitionScope.NATIONAL)
                && came.filter(Edition.of(definition.description())::equals).isPresent();
    }

    /** As it is in this edition of the suite. */
    static byte[] file() {
        try (InputStream file = Objects.requireNonNull(StarterLibrary.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the starter library cannot be read", e);
        }
    }
}
