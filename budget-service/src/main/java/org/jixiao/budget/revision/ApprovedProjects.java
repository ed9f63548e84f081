package org.jixiao.budget.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.platform.Database;
import org.jixiao.platform.http.Page;

/** All projects as they were approved. */
@ApplicationScoped
public class ApprovedProjects implements PanacheRepositoryBase<ProjectAsApproved, ProjectAsApproved.Key> {

    private static final String IN_FORCE = """
            from ProjectAsApproved project
            join DepartmentBudget budget
                on budget.id = project.key.budget and budget.revisions.inForce = project.key.revision
            where""";

    private final Budgets budgets;
    private final Database database;

    ApprovedProjects(Budgets budgets, Database database) {
        this.budgets = budgets;
        this.database = database;
    }

    /** As the revision in force has it; empty where none in force has it. */
    public Optional<ApprovedProject> inForce(UUID project) {
        return find("select project " + IN_FORCE + " project.key.project = ?1", project)
                .firstResultOptional()
                .map(found -> ApprovedProject.of(budgets.findById(found.budget()), found));
    }

    /** Those of the budget's revision in force, in the order of the document. */
    public List<ApprovedProject> inForceOf(DepartmentBudget budget) {
        Integer revision = budget.inForce();
        return revision == null
                ? List.of()
                : of(budget.id(), revision).stream()
                        .map(found -> ApprovedProject.of(budget, found))
                        .toList();
    }

    /** What may be paid for each of them; those that no revision in force has are left out. Thousands may be asked for. */
    public Map<UUID, ApprovedMoney> money(Collection<UUID> projects) {
        return database
                .query(
                        ApprovedMoney::read,
                        ApprovedMoney.SELECT,
                        projects.stream().map(UUID::toString).toList())
                .stream()
                .collect(Collectors.toMap(ApprovedMoney::project, money -> money));
    }

    List<ProjectAsApproved> page(UUID budget, int revision, Page.Request page) {
        int after = page.cursor(Integer::valueOf).orElse(0);
        return find(
                        "key.budget = ?1 and key.revision = ?2 and position > ?3 order by position",
                        budget,
                        revision,
                        after)
                .page(0, page.fetch())
                .list();
    }

    /** In the order of the document. */
    List<ProjectAsApproved> of(UUID budget, int revision) {
        return list("key.budget = ?1 and key.revision = ?2 order by position", budget, revision);
    }
}
