package org.jixiao.budget.department.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.department.BudgetUnits;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.DirectoryEvents;
import org.jixiao.budget.department.Registry;
import org.jixiao.platform.access.Successors;

/** Hands all that a department has in the directory to its survivor, and tells of both. */
@ApplicationScoped
class Merging {

    private final Departments departments;
    private final BudgetUnits units;
    private final Registry registry;
    private final DirectoryEvents events;
    private final Successors successors;

    Merging(
            Departments departments,
            BudgetUnits units,
            Registry registry,
            DirectoryEvents events,
            Successors successors) {
        this.departments = departments;
        this.units = units;
        this.registry = registry;
        this.events = events;
        this.successors = successors;
    }

    /** Both locked. Those merged into the one before lead to the survivor, too. */
    void merge(Department merged, Department survivor, String reason) {
        departments.mergedInto(merged).forEach(earlier -> earlier.nowLeadsTo(survivor));
        List<String> called = merged.endIn(survivor);
        departments.flush(); // what it was called is free before the survivor takes it
        survivor.takeOver(called);
        units.move(merged, survivor);
        departments.flush();
        successors.record(merged.key().toString(), survivor.key().toString());
        events.merged(merged);
        events.changed(survivor);
        registry.record("merge", merged, reason);
        registry.record("take-over", survivor, merged.code() + " " + merged.name());
    }
}
