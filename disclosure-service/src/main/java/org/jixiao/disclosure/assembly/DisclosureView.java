package org.jixiao.disclosure.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Where a disclosure stands.
 *
 * @param fiscalYear null until the content of the budget has arrived
 * @param since when it came into its state
 * @param dueOn last day by which the law wants it public
 * @param missing what an assembling one waits for
 */
public record DisclosureView(
        UUID id,
        Coded division,
        Coded department,
        @Nullable Integer fiscalYear,
        int revision,
        Disclosure.State state,
        Instant since,
        LocalDate approvedOn,
        LocalDate dueOn,
        List<Missing> missing,
        long sequence)
        implements Versioned {

    static DisclosureView of(Disclosure disclosure, Directory directory, List<Missing> missing) {
        return new DisclosureView(
                disclosure.budget,
                directory.division(disclosure.division, disclosure.department),
                directory.department(disclosure.division, disclosure.department),
                disclosure.fiscalYear,
                disclosure.revision,
                disclosure.state,
                disclosure.since,
                disclosure.approvedOn,
                disclosure.dueOn,
                missing,
                disclosure.sequence);
    }
}
