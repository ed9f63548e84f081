package org.jixiao.budget.window;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jixiao.platform.problem.Refusal;

/**
 * From which day to which day a window is open, in Asia/Shanghai.
 *
 * @param opens open from its first minute
 * @param closes open to its last minute
 */
public record FilingDays(@NotNull LocalDate opens, @NotNull LocalDate closes) {

    /** @throws Refusal if the last day comes before the first */
    void check() {
        if (closes.isBefore(opens)) {
            throw Refusal.ofField("/closes", "不得早于开始日期", "must not be before the day it opens");
        }
    }
}
