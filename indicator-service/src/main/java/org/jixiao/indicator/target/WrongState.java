package org.jixiao.indicator.target;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: this act is not possible in the state the sheet is in. */
final class WrongState extends Refusal {

    private final SheetState state;

    WrongState(SheetState state) {
        super(409, "wrong-state", state.word());
        this.state = state;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("state", state);
    }
}
