package org.jixiao.budget.window;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A filing window as callers see it.
 *
 * @param opens its first day, in Asia/Shanghai
 * @param closes its last day, before any extension
 * @param department the one that was asked for; null where none was
 * @param closesFor the last day for that department, or for one that was given nothing of its own
 * @param state by that day
 * @param extensions those given to all, and to the departments that the caller may read
 */
public record FilingWindowView(
        String division,
        FiscalYear fiscalYear,
        LocalDate opens,
        LocalDate closes,
        @Nullable String department,
        LocalDate closesFor,
        WindowState state,
        List<Extension> extensions,
        long sequence)
        implements Versioned {

    static FilingWindowView of(FilingWindow window, @Nullable String department, Caller.Reach reach, LocalDate today) {
        return new FilingWindowView(
                window.division(),
                window.fiscalYear(),
                window.days().opens(),
                window.days().closes(),
                department,
                window.closesFor(department),
                window.state(department, today),
                window.extensions().stream()
                        .filter(extension -> extension.department() == null
                                || reach.covers(window.division(), extension.department()))
                        .toList(),
                window.sequence());
    }
}
