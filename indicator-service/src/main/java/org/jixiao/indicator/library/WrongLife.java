package org.jixiao.indicator.library;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: this act is not possible in the state the definition is in. */
final class WrongLife extends Refusal {

    private final DefinitionState state;

    WrongLife(DefinitionState state) {
        super(409, "definition-wrong-state", state.word());
        this.state = state;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("state", state);
    }
}
