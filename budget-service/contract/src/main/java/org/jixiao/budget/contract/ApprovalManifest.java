package org.jixiao.budget.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what an approval approves: which state of the budget, of each project, and of the target sheet it was judged
 * by.
 *
 * @param declared sequence of the {@code budget declared} that is approved
 * @param departmentSheet the sheet of the department as a whole; null where it has none
 */
public record ApprovalManifest(long declared, @Nullable SheetAt departmentSheet, List<Entry> projects) {

    /** @param sheet null where the project is exempt */
    public record Entry(
            UUID project, long sequence, @Nullable SheetAt sheet) {}

    /** A target sheet as it stood at one sequence. */
    public record SheetAt(UUID sheet, long sequence) {}
}
