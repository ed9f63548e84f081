package org.jixiao.budget.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;

/** All budget units. */
@ApplicationScoped
public class BudgetUnits implements PanacheRepositoryBase<BudgetUnit, UUID> {

    private static final String MINTED = "U";

    /** By code. */
    public List<BudgetUnit> of(Department department) {
        return of(department.key());
    }

    public List<BudgetUnit> of(DepartmentKey department) {
        return list("department.key = ?1 order by code", department.toString());
    }

    public List<BudgetUnit> in(String division) {
        return list("department.division.code = ?1 order by department.key, code", division);
    }

    public Optional<BudgetUnit> find(DepartmentKey department, String code) {
        return find("department.key = ?1 and code = ?2", department.toString(), code)
                .firstResultOptional();
    }

    public Optional<BudgetUnit> locked(DepartmentKey department, String code) {
        return find("department.key = ?1 and code = ?2", department.toString(), code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A code that no unit of the division has, so that units can move; ask with the division locked. */
    public String mint(String division) {
        return Minting.next(MINTED, in(division).stream().map(BudgetUnit::code));
    }

    /** They are the other department's now. */
    public void move(Department from, Department to) {
        of(from).forEach(unit -> unit.moveTo(to));
    }
}
