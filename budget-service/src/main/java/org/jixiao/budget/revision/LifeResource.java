package org.jixiao.budget.revision;

import io.quarkus.security.Authenticated;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;

/** What becomes of a budget beyond its approval: it is adjusted, and one day closed. */
@Path("api/v1/budgets/{id}")
@Tag(name = "revisions")
@Authenticated
public class LifeResource {

    private final BudgetDesk desk;
    private final BudgetLines lines;
    private final Adjustments adjustments;
    private final BudgetEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    LifeResource(
            BudgetDesk desk,
            BudgetLines lines,
            Adjustments adjustments,
            BudgetEvents events,
            Audit audit,
            Caller caller,
            Precondition precondition,
            Clock clock) {
        this.desk = desk;
        this.lines = lines;
        this.adjustments = adjustments;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
        this.clock = clock;
    }

    /** The next revision is open beside the one in force, which stays public. */
    @POST
    @Path("adjustment")
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Precondition.Asked
    public BudgetView adjust(@RestPath UUID id, @Valid @NotNull OpenAdjustment command) {
        DepartmentBudget budget = desk.forDepartment(id);
        precondition.honour(budget.sequence());
        adjustments.open(budget, command.reason(), caller.subject());
        audit.record(BudgetActs.of("adjust", budget, command.reason()));
        return view(budget);
    }

    /** The department withdraws a budget that was never approved, or gives an adjustment up; the bureau ends the year. */
    @POST
    @Path("closure")
    @RolesAllowed({Role.DEPARTMENT_REVIEWER, Role.FINANCE_REVIEWER})
    @Transactional
    @Precondition.Asked
    public BudgetView close(@RestPath UUID id, @Valid @NotNull CloseBudget command) {
        BudgetClosed.Reason reason = command.reason();
        DepartmentBudget budget = taken(id, reason);
        precondition.honour(budget.sequence());
        switch (reason) {
            case ADJUSTMENT_GIVEN_UP -> adjustments.giveUp(budget);
            case WITHDRAWN -> {
                budget.withdraw();
                events.closed(budget, reason);
            }
            case YEAR_ENDED -> {
                budget.endYear(LocalDate.now(clock));
                events.closed(budget, reason);
            }
        }
        audit.record(BudgetActs.of("close: " + reason, budget, command.explanation()));
        return view(budget);
    }

    private DepartmentBudget taken(UUID id, BudgetClosed.Reason reason) {
        boolean ofBureau = reason == BudgetClosed.Reason.YEAR_ENDED;
        if (!caller.is(ofBureau ? Role.FINANCE_REVIEWER : Role.DEPARTMENT_REVIEWER)) {
            throw new ForbiddenException();
        }
        return ofBureau ? desk.forBureau(id) : desk.forDepartment(id);
    }

    private BudgetView view(DepartmentBudget budget) {
        return BudgetView.of(budget, lines.of(budget.id()));
    }
}
