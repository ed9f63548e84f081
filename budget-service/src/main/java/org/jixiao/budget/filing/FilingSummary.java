package org.jixiao.budget.filing;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A filing without its report, as a list shows it.
 *
 * @param budget null where the department had none for that year and this filing has not opened one
 * @param department code
 * @param size of the file, in bytes
 * @param sha256 of the file, in hexadecimal
 * @param endedAt null while it is being read
 * @param problem null unless it was refused
 */
record FilingSummary(
        UUID id,
        FilingState state,
        Progress progress,
        @Nullable UUID budget,
        String division,
        String department,
        FiscalYear fiscalYear,
        Mode mode,
        String fileName,
        long size,
        String sha256,
        Instant filedAt,
        @Nullable Instant endedAt,
        @Nullable FilingProblem problem) {}
