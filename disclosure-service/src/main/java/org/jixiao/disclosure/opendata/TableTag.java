package org.jixiao.disclosure.opendata;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.disclosure.opendata.table.Heads;
import org.jixiao.disclosure.opendata.table.Table;
import org.jixiao.disclosure.publication.Standing;
import org.jixiao.platform.Sha256;

/**
 * Tells a table over many editions from every other before it is written: by the SHA-256 of each edition in it. That is as strong
 * as one over its own bytes, for the same editions give the same table.
 */
@Singleton
class TableTag {

    private final String program;

    TableTag(@ConfigProperty(name = "quarkus.application.version") String program) {
        this.program = program;
    }

    String of(Table<?> table, Heads heads, List<Standing> editions) {
        String made = editions.stream().map(Standing::sha256).collect(Collectors.joining("\n"));
        String said = program + "\n" + table.name() + "\n" + heads + "\n" + made;
        return '"' + Sha256.of(said) + '"';
    }
}
