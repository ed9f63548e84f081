package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Shows definitions to a caller, each with what they may do. */
@ApplicationScoped
public class DefinitionDesk {

    private final Keepers keepers;

    DefinitionDesk(Keepers keepers) {
        this.keepers = keepers;
    }

    public DefinitionView view(Definition definition) {
        return DefinitionView.of(
                definition,
                Stream.of(DefinitionAct.values())
                        .filter(act -> keepers.may(act, definition))
                        .toList());
    }
}
