package org.jixiao.budget.execution;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: a reference names one payment of a division, and there it says something else. */
final class ReferenceTaken extends Refusal {

    private final transient Payment present;

    ReferenceTaken(Payment present) {
        super(409, "reference-taken", present.reference());
        this.present = present;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("payment", present.id());
    }
}
