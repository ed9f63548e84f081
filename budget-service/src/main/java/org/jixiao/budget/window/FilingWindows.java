package org.jixiao.budget.window;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Division;
import org.jixiao.budget.department.DivisionUnknown;
import org.jixiao.budget.department.Selection;
import org.jixiao.platform.Time;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** All filing windows. */
@ApplicationScoped
public class FilingWindows implements PanacheRepositoryBase<FilingWindow, String> {

    private final Clock clock;

    FilingWindows(Clock clock) {
        this.clock = clock;
    }

    /**
     * For what a department does before its budget is first handed in. Where no window is defined, every day will do.
     *
     * @throws org.jixiao.platform.problem.Refusal if the window of its division is not open to it today
     */
    public void requireOpen(Department department, FiscalYear year) {
        of(department.division().code(), year).ifPresent(window -> window.requireOpen(department.code(), today()));
    }

    /** The legal day it is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.LEGAL);
    }

    Optional<FilingWindow> of(String division, FiscalYear year) {
        return findByIdOptional(FilingWindow.key(division, year));
    }

    Optional<FilingWindow> locked(String division, FiscalYear year) {
        return findByIdOptional(FilingWindow.key(division, year), LockModeType.PESSIMISTIC_WRITE);
    }

    /** So that a window is made once. @throws DivisionUnknown if the directory does not have the division */
    void lock(String division) {
        if (getEntityManager().find(Division.class, division, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new DivisionUnknown();
        }
    }

    FilingWindow make(String division, FiscalYear year, FilingDays days) {
        FilingWindow window = new FilingWindow(division, year, days);
        persist(window);
        return window;
    }

    /** By division and year, those of the divisions that a caller reaches something of. */
    List<FilingWindow> page(
            Caller.Reach reach, @Nullable String division, @Nullable Integer fiscalYear, Page.Request page) {
        return Selection.within(new Caller.Reach(divisions(reach), Set.of()), "division", "key")
                .and("division = :division", "division", division)
                .and("fiscalYear = :fiscalYear", "fiscalYear", fiscalYear)
                .and("key > :cursor", "cursor", page.cursor().orElse(null))
                .list(this, "key", page.fetch());
    }

    /** Those that a caller reaches as a whole, or a department of. */
    static Set<String> divisions(Caller.Reach reach) {
        return Stream.concat(
                        reach.divisions().stream(), reach.departments().stream().map(key -> key.split("/", 2)[0]))
                .collect(Collectors.toSet());
    }
}
