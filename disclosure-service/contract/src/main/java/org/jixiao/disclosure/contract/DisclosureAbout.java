package org.jixiao.disclosure.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;

/**
 * Which disclosure an event is about.
 *
 * @param budget the department budget's id, which is the disclosure's too
 * @param dueOn last day by which the law wants it public
 */
public record DisclosureAbout(
        UUID budget, Coded division, Coded department, FiscalYear fiscalYear, LocalDate approvedOn, LocalDate dueOn) {}
