package org.jixiao.indicator.library;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a reader sees it.
 *
 * @param reason why it was retired; null where it was not
 * @param starter true where it came with the suite
 * @param acts what this caller may do with it now
 */
@Schema(name = "IndicatorDefinition")
public record DefinitionView(
        UUID id,
        long sequence,
        DefinitionState state,
        DefinitionScope scope,
        Description definition,
        @Nullable String reason,
        boolean starter,
        List<DefinitionAct> acts)
        implements Versioned {

    static DefinitionView of(Definition definition, List<DefinitionAct> acts) {
        return new DefinitionView(
                definition.id(),
                definition.sequence(),
                definition.state(),
                definition.scope(),
                definition.description(),
                definition.reason(),
                definition.starter().isPresent(),
                acts);
    }
}
