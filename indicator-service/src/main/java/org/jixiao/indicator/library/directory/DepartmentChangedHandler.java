package org.jixiao.indicator.library.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Keeps the departments that there are. */
@ApplicationScoped
class DepartmentChangedHandler implements EventHandler<DepartmentChanged> {

    private final Directory directory;

    DepartmentChangedHandler(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Class<DepartmentChanged> type() {
        return DepartmentChanged.class;
    }

    @Override
    public void on(Event<DepartmentChanged> event) {
        directory.changed(event.fact());
    }
}
