package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Keeps a project until an approval names it. */
@ApplicationScoped
class ProjectDeclaredHandler implements EventHandler<ProjectDeclared> {

    private final Assembly assembly;

    ProjectDeclaredHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<ProjectDeclared> type() {
        return ProjectDeclared.class;
    }

    @Override
    public void on(Event<ProjectDeclared> event) {
        assembly.arrived(
                new States.Key(States.Kind.PROJECT, event.fact().project(), event.sequence()),
                event.fact().budget(),
                event.fact());
    }
}
