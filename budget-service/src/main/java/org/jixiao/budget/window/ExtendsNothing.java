package org.jixiao.budget.window;

import java.time.LocalDate;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: there is that much time already, or the day is past. */
final class ExtendsNothing extends Refusal {

    private final LocalDate closes;

    ExtendsNothing(LocalDate closes) {
        super(409, "extends-nothing", closes);
        this.closes = closes;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("closesFor", closes);
    }
}
