package org.jixiao.indicator.target.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.library.Definition;
import org.jixiao.indicator.library.Definitions;
import org.jixiao.indicator.target.Content;

/** Knows what the definitions are called that sheets name. Whoever reads a sheet may know what its indicators came from. */
@ApplicationScoped
class Readers {

    private final Definitions definitions;

    Readers(Definitions definitions) {
        this.definitions = definitions;
    }

    /** For two states of a sheet. A definition that the library does not have any more is called by its id. */
    Reader of(FiscalYear year, Content before, Content after) {
        Set<UUID> named = Stream.of(before, after)
                .flatMap(content -> content.indicators().stream())
                .flatMap(entry -> Stream.ofNullable(entry.definedBy()))
                .collect(Collectors.toSet());
        Map<UUID, String> names = definitions.inOrder(named).stream()
                .collect(Collectors.toMap(
                        Definition::id, definition -> definition.description().name()));
        return new Reader(year, id -> names.getOrDefault(id, id.toString()));
    }
}
