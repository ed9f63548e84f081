package org.jixiao.budget.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetOpening;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectEvents;
import org.jixiao.budget.project.ProjectRegister;
import org.jixiao.budget.revision.Edition;
import org.jixiao.budget.revision.Editions;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Opens a department's budget of the year after, with last year's projects carried on as drafts. */
@ApplicationScoped
class YearStart {

    private final Editions editions;
    private final BudgetOpening opening;
    private final ProjectRegister register;
    private final BudgetEvents events;
    private final ProjectEvents projectEvents;
    private final Audit audit;
    private final Caller caller;

    YearStart(
            Editions editions,
            BudgetOpening opening,
            ProjectRegister register,
            BudgetEvents events,
            ProjectEvents projectEvents,
            Audit audit,
            Caller caller) {
        this.editions = editions;
        this.opening = opening;
        this.register = register;
        this.events = events;
        this.projectEvents = projectEvents;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws Refusal if there is one already, if it is not the time, or if last year's has no such project */
    DepartmentBudget open(DepartmentBudget last, OpenNextYear command) {
        FiscalYear year = new FiscalYear(last.fiscalYear().value() + 1);
        Renewal renewal = new Renewal(last.fiscalYear(), year);
        Edition edition = editions.inForce(last);
        List<Edition.Entry> carriedOn = chosen(edition, command.projects(), renewal);
        DepartmentBudget next = opening.continuing(last, year, renewal.content(edition.content()));
        List<BudgetProject> projects = new ArrayList<>();
        for (Edition.Entry entry : carriedOn) {
            BudgetProject project = BudgetProject.continuing(
                    next.id(),
                    projects.size() + 1,
                    entry.project(),
                    renewal.project(entry.content()),
                    entry.classified(),
                    caller.subject());
            register.take(project);
            if (project.classified()) {
                next.exemptByMark(project.id());
            }
            projects.add(project);
        }
        events.declared(next);
        projects.forEach(project -> projectEvents.declared(next, project));
        audit.record(BudgetActs.of("open", next, "continues budget/" + last.id()));
        return next;
    }

    private static List<Edition.Entry> chosen(Edition edition, @Nullable List<UUID> asked, Renewal renewal) {
        if (asked == null) {
            return edition.projects().stream()
                    .filter(entry -> !renewal.isOver(entry.content().term()))
                    .toList();
        }
        Set<UUID> present =
                edition.projects().stream().map(Edition.Entry::project).collect(Collectors.toSet());
        for (int i = 0; i < asked.size(); i++) {
            if (!present.contains(asked.get(i))) {
                throw Refusal.ofField("/projects/" + i, "不是该预算的项目", "is no project of that budget");
            }
        }
        Set<UUID> named = new HashSet<>(asked);
        return edition.projects().stream()
                .filter(entry -> named.contains(entry.project()))
                .toList();
    }
}
