package org.jixiao.budget.project;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jixiao.budget.contract.Term;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The first and the last day of a term, each written as an ISO month or day. */
final class TermDays {

    private static final int MONTH = "2026-01".length();

    private TermDays() {}

    /** @throws Refusal where one cannot be read, or it ends before it begins */
    static void check(String pointer, Term term) {
        LocalDate from = day(pointer + "/from", term.from(), false);
        LocalDate to = day(pointer + "/to", term.to(), true);
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.ofField(pointer + "/to", "不能早于起始时间", "must not be before the term begins");
        }
    }

    private static @Nullable LocalDate day(String pointer, @Nullable String written, boolean last) {
        if (written == null) {
            return null;
        }
        return read(written, last)
                .orElseThrow(() -> Refusal.ofField(
                        pointer, "须为 2026-01 或 2026-01-31 的写法", "must be written 2026-01 or 2026-01-31"));
    }

    private static Optional<LocalDate> read(String written, boolean last) {
        try {
            if (written.length() != MONTH) {
                return Optional.of(LocalDate.parse(written));
            }
            YearMonth month = YearMonth.parse(written);
            return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
