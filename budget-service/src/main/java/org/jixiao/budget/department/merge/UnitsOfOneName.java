package org.jixiao.budget.department.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.BudgetUnits;
import org.jixiao.budget.department.DepartmentResource;

/** Units that could not be told apart once they belong to one department. */
@ApplicationScoped
class UnitsOfOneName implements Obstacles {

    private final BudgetUnits units;

    UnitsOfOneName(BudgetUnits units) {
        this.units = units;
    }

    @Override
    public List<Obstacle> between(DepartmentKey merged, DepartmentKey into) {
        List<BudgetUnit> others = units.of(into);
        return units.of(merged).stream()
                .flatMap(unit -> others.stream()
                        .filter(other -> clash(unit, other))
                        .map(other -> new Obstacle("unit", other.name(), path(unit), path(other))))
                .toList();
    }

    private static boolean clash(BudgetUnit one, BudgetUnit other) {
        return one.code().equals(other.code())
                || Stream.concat(Stream.of(one.name()), one.aliases().stream()).anyMatch(other::isWritten);
    }

    private static String path(BudgetUnit unit) {
        return DepartmentResource.path(unit.department()) + "/units/" + unit.code();
    }
}
