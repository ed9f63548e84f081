package org.jixiao.indicator.library;

import java.util.Map;
import java.util.UUID;
import org.jixiao.platform.problem.Refusal;

/** 409: the library has this indicator, for the same ones, under the same dimension and category. */
public final class DefinitionExists extends Refusal {

    private final UUID id;

    DefinitionExists(UUID id) {
        super(409, "definition-exists");
        this.id = id;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("definition", id);
    }
}
