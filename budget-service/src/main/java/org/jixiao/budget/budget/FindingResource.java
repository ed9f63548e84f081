package org.jixiao.budget.budget;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.problem.NotFound;

/** What was found about a budget, and what the department says to it. */
@Path("api/v1/budgets/{id}")
@Tag(name = "budgets")
@Authenticated
public class FindingResource {

    private final BudgetDesk desk;
    private final CurrentFindings findings;
    private final Acknowledgements acknowledgements;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    FindingResource(
            BudgetDesk desk,
            CurrentFindings findings,
            Acknowledgements acknowledgements,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.findings = findings;
        this.acknowledgements = acknowledgements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** All findings of a budget, in the order of the document. */
    public record FindingList(List<FindingView> items) {}

    @GET
    @Path("findings")
    @Transactional
    public FindingList list(@RestPath UUID id) {
        return new FindingList(findings.of(desk.read(id)));
    }

    @POST
    @Path("acknowledgements")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    public FindingView acknowledge(@RestPath UUID id, @Valid @NotNull AcknowledgeFinding command) {
        DepartmentBudget budget = desk.forDepartment(id);
        budget.requireOpen();
        FindingView found = findings.of(budget).stream()
                .filter(finding -> finding.fingerprint().equals(command.fingerprint()))
                .findFirst()
                .orElseThrow(NotFound::new);
        found.requireAnswerable();
        Acknowledgement given =
                acknowledgements.give(id, command.fingerprint(), command.reason(), caller.subject(), clock.instant());
        budget.detailChanged(caller.subject());
        audit.record(BudgetActs.of("acknowledge " + found.finding().rule(), budget, command.reason()));
        return FindingView.of(found.asFound(), given);
    }
}
