package org.jixiao.budget.department;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;

/** What the directory tells the other services. */
@ApplicationScoped
class DirectoryEvents {

    private static final int ONLY_REVISION = 1;

    private final Outbox outbox;

    DirectoryEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Department department) {
        outbox.tell(new Fact(
                "department/" + department.key(),
                department.key().toString(),
                department.division().code(),
                department.code(),
                Envelope.Audience.DEPARTMENT,
                department.sequence(),
                ONLY_REVISION,
                false,
                new DepartmentChanged(
                        department.key(),
                        department.name(),
                        department.division().name())));
    }
}
