package org.jixiao.disclosure.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The last lawful day is over and what was approved is not public. Told once for each disclosure and last day.
 *
 * @param budget the department budget's id, which is the disclosure's too
 * @param fiscalYear null as long as the content of the budget has not arrived
 * @param assembled false where something that the approval names has not arrived: then it is not the officer who is late
 */
public record DisclosureOverdue(
        UUID budget,
        Coded division,
        Coded department,
        @Nullable FiscalYear fiscalYear,
        LocalDate approvedOn,
        LocalDate dueOn,
        boolean assembled) {}
