package org.jixiao.disclosure.publication;

import java.time.LocalDate;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** No one plans to be late: a time after the last lawful day cannot be set. */
final class AfterDueDate extends Refusal {

    private final transient LocalDate dueOn;

    AfterDueDate(LocalDate dueOn) {
        super(409, "schedule-after-due", dueOn);
        this.dueOn = dueOn;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("dueOn", dueOn);
    }
}
