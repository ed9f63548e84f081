package org.jixiao.budget.department;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;

/** What the directory tells the other services. */
@ApplicationScoped
public class DirectoryEvents {

    private static final int ONLY_REVISION = 1;

    private final Outbox outbox;
    private final BudgetUnits units;

    DirectoryEvents(Outbox outbox, BudgetUnits units) {
        this.outbox = outbox;
        this.units = units;
    }

    public void changed(Department department) {
        tell(
                department,
                new DepartmentChanged(
                        department.key(),
                        department.name(),
                        department.division().name(),
                        department.aliases(),
                        department.names().stream()
                                .map(name -> new DepartmentChanged.Name(name.name(), name.sinceYear()))
                                .toList(),
                        units.of(department).stream()
                                .map(unit -> new DepartmentChanged.Unit(unit.code(), unit.name(), unit.aliases()))
                                .toList()));
    }

    /** The last that is told of it. */
    public void merged(Department department) {
        tell(
                department,
                new DepartmentMerged(
                        department.key(),
                        department.name(),
                        department.division().name(),
                        department.standing().key(),
                        department.standing().name()));
    }

    private void tell(Department department, Record payload) {
        outbox.tell(new Fact(
                subject(department),
                department.key().toString(),
                department.division().code(),
                department.code(),
                Envelope.Audience.DEPARTMENT,
                department.sequence(),
                ONLY_REVISION,
                false,
                payload));
    }

    /** As in the events and the audit trail. */
    public static String subject(Department department) {
        return "department/" + department.key();
    }
}
