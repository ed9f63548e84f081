package org.jixiao.budget.window;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: it is too early to hand in a budget of that year. */
final class WindowNotOpen extends Refusal {

    private final FilingDays days;

    WindowNotOpen(FilingDays days) {
        super(409, "window-not-open", days.opens());
        this.days = days;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("opens", days.opens(), "closes", days.closes());
    }
}
