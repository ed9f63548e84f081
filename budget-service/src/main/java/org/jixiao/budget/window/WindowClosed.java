package org.jixiao.budget.window;

import java.time.LocalDate;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: it is too late to hand in a budget of that year. */
final class WindowClosed extends Refusal {

    private final FilingDays days;
    private final LocalDate last;

    /** @param last day of that department, extensions included */
    WindowClosed(FilingDays days, LocalDate last) {
        super(409, "window-closed", last);
        this.days = days;
        this.last = last;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("opens", days.opens(), "closes", days.closes(), "closesFor", last);
    }
}
