package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Whose sheet it is.
 *
 * @param project null for the department as a whole
 * @param department code within the division
 * @param name of the project; null for the department as a whole
 */
@Embeddable
public record SheetSubject(
        UUID budget,
        @Nullable UUID project,
        String division,
        String department,
        @Column(name = "fiscal_year") int fiscalYear,
        @Nullable String name) {

    static SheetSubject of(KnownBudget budget, @Nullable UUID project, FiscalYear year, @Nullable String name) {
        return new SheetSubject(budget.id(), project, budget.division(), budget.department(), year.value(), name);
    }

    SheetSubject named(@Nullable String newName) {
        return new SheetSubject(budget, project, division, department, fiscalYear, newName);
    }

    /** True for the same department, in an earlier year. */
    boolean isEarlierOfSame(SheetSubject other) {
        return division.equals(other.division) && department.equals(other.department) && fiscalYear < other.fiscalYear;
    }

    boolean isYearBefore(SheetSubject other) {
        return fiscalYear + 1 == other.fiscalYear;
    }

    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }
}
