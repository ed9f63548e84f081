package org.jixiao.budget.department;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A name a department has or had.
 *
 * @param since the first fiscal year it holds for; {@link #EVER} for the first name there was
 */
@Embeddable
record DepartmentName(
        @Column(name = "since") int since,
        @Column(name = "name") String name) {

    static final int EVER = 0;

    @Nullable
    FiscalYear sinceYear() {
        return since == EVER ? null : new FiscalYear(since);
    }
}
