package org.jixiao.budget.department.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.BudgetUnits;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Registry;

/** Where units are entered and described, with their department taken; whatever is new is told with it. */
@ApplicationScoped
public class UnitRegistry {

    private final BudgetUnits units;
    private final Registry registry;

    UnitRegistry(BudgetUnits units, Registry registry) {
        this.units = units;
        this.registry = registry;
    }

    /** @param isNew false where it was there already */
    public record Entry(BudgetUnit unit, boolean isNew) {}

    /** The one there is, by code or else by name, or a new one. @throws UnitExists if code or name is another one's */
    public Entry enter(Department department, EnterUnit command) {
        List<BudgetUnit> present = units.of(department);
        Optional<BudgetUnit> same = present.stream()
                .filter(unit -> command.code() == null || unit.code().equals(command.code()))
                .filter(unit -> unit.isWritten(command.name()))
                .findFirst();
        if (same.isPresent()) {
            return new Entry(same.get(), false);
        }
        present.stream()
                .filter(unit -> unit.code().equals(command.code()))
                .findFirst()
                .ifPresent(other -> {
                    throw new UnitExists(other);
                });
        requireFree(present, command.name(), command.otherWays());
        String code = command.code() == null ? units.mint(department.division().code()) : command.code();
        BudgetUnit unit = new BudgetUnit(department, code, command.name(), command.otherWays());
        units.persistAndFlush(unit);
        changed("enter-unit", unit);
        return new Entry(unit, true);
    }

    /** @return whether that says anything new @throws UnitExists if a name is another one's */
    public boolean describe(BudgetUnit unit, DescribeUnit command) {
        List<BudgetUnit> others = units.of(unit.department()).stream()
                .filter(other -> !other.code().equals(unit.code()))
                .toList();
        requireFree(others, command.name(), command.otherWays());
        boolean changed = unit.describe(command.name(), command.otherWays());
        if (changed) {
            units.flush();
            changed("describe-unit", unit);
        }
        return changed;
    }

    void remove(BudgetUnit unit) {
        units.delete(unit);
        units.flush();
        changed("remove-unit", unit);
    }

    private void changed(String verb, BudgetUnit unit) {
        registry.retell(unit.department());
        registry.record(verb, unit.department(), unit.code() + " " + unit.name());
    }

    private static void requireFree(List<BudgetUnit> others, String name, List<String> aliases) {
        others.stream()
                .filter(other ->
                        Stream.concat(Stream.of(name), aliases.stream()).anyMatch(other::isWritten))
                .findFirst()
                .ifPresent(other -> {
                    throw new UnitExists(other);
                });
    }
}
