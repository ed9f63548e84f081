package org.jixiao.budget.department.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.BudgetUnit;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.Registry;
import org.jixiao.budget.department.load.LoadReport.Outcome;
import org.jixiao.budget.department.unit.DescribeUnit;
import org.jixiao.budget.department.unit.EnterUnit;
import org.jixiao.budget.department.unit.UnitRegistry;
import org.jixiao.platform.problem.Refusal;

/** Takes one department in, with its units, as an administrator would by hand. */
@ApplicationScoped
class DepartmentLoader {

    private final Departments departments;
    private final Registry registry;
    private final UnitRegistry units;
    private final Validator validator;

    DepartmentLoader(Departments departments, Registry registry, UnitRegistry units, Validator validator) {
        this.departments = departments;
        this.registry = registry;
        this.units = units;
        this.validator = validator;
    }

    /** @param code the one it has now */
    record Loaded(String code, Outcome outcome) {}

    /** @throws Refusal if it cannot be taken in; then nothing of it may be kept */
    Loaded load(DepartmentItem item) {
        requireValid(item);
        Optional<Department> renamed = renamed(item);
        Registry.Entry entry = renamed.map(department -> new Registry.Entry(department, false))
                .orElseGet(() -> registry.register(item.registration()));
        Department department = registry.taken(entry.department().key());
        long before = department.sequence();
        if (!entry.isNew()) {
            registry.describe(department, item.description(department));
        }
        item.itsUnits().forEach(unit -> enter(department, unit));
        boolean changed = department.sequence() > before;
        Outcome outcome = changed ? Outcome.CHANGED : Outcome.UNCHANGED;
        return new Loaded(department.code(), entry.isNew() ? Outcome.CREATED : outcome);
    }

    /** The one that has the code, where the item gives it another name from a year on. */
    private Optional<Department> renamed(DepartmentItem item) {
        if (item.code() == null || item.since() == null) {
            return Optional.empty();
        }
        DepartmentKey key = new DepartmentKey(item.division(), item.code());
        return departments.has(key) ? Optional.of(registry.taken(key)) : Optional.empty();
    }

    private void enter(Department department, EnterUnit command) {
        UnitRegistry.Entry entry = units.enter(department, command);
        if (!entry.isNew()) {
            BudgetUnit unit = entry.unit();
            Set<String> aliases = new LinkedHashSet<>(unit.aliases());
            if (command.aliases() != null) {
                aliases.addAll(command.aliases());
            }
            units.describe(unit, new DescribeUnit(unit.name(), List.copyOf(aliases)));
        }
    }

    private void requireValid(DepartmentItem item) {
        Set<ConstraintViolation<DepartmentItem>> violations = validator.validate(item);
        if (!violations.isEmpty()) {
            throw Refusal.ofViolations(violations);
        }
    }
}
