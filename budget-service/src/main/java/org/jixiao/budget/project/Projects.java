package org.jixiao.budget.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.department.Selection;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<BudgetProject, UUID>, BudgetLines {

    private static final String LINES = """
            select new org.jixiao.budget.budget.BudgetLine(
                id, case when classified then '' else content.name end, sequence, content.amount, content.projectClass)
            from BudgetProject where budget = :budget order by position""";
    private static final String STANDING = """
            select new org.jixiao.budget.project.StandingProject(id, classified, content, place, places)
            from BudgetProject where budget = :budget order by position""";
    private static final String OVER_BUDGETS =
            "select project from BudgetProject project join DepartmentBudget holder on holder.id = project.budget";
    private static final String IN_ORDER = "budget = :budget and position > :after order by position";

    /** The budget a project belongs to, so that it can be locked before the project is read. */
    public UUID budgetOf(UUID project) {
        return find("select budget from BudgetProject where id = ?1", project)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    BudgetProject require(UUID project) {
        return findByIdOptional(project).orElseThrow(NotFound::new);
    }

    /** In the order of the document. */
    public List<BudgetProject> in(UUID budget) {
        return list(IN_ORDER, Parameters.with("budget", budget).and("after", 0));
    }

    /** Brings back those of them that had left. */
    public void bringBack(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("update project set withdrawn = false where id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** In the order of the document, to be looked at only. */
    public List<StandingProject> standing(UUID budget) {
        return getEntityManager()
                .createQuery(STANDING, StandingProject.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    List<BudgetProject> page(UUID budget, Page.Request page) {
        int after = page.cursor(Integer::valueOf).orElse(0);
        return find(IN_ORDER, Parameters.with("budget", budget).and("after", after))
                .page(0, page.fetch())
                .list();
    }

    /** By age, over all budgets: those a caller may read, narrowed by what was asked for. */
    public List<BudgetProject> page(Caller.Reach reach, Asked asked, @Nullable UUID after, int size) {
        return Selection.within(reach, "holder.division", "holder.department.key")
                .and("holder.division = :division", "division", asked.division())
                .and(
                        "(holder.department.code = :department"
                                + " or holder.department.survivor.key = concat(holder.division, '/', :department))",
                        "department",
                        asked.department())
                .and("holder.fiscalYear = :fiscalYear", "fiscalYear", asked.fiscalYear())
                .and("project.updatedAt >= :updatedSince", "updatedSince", asked.updatedSince())
                .and("project.id > :after", "after", after)
                .list(this, OVER_BUDGETS, "project.id", size);
    }

    /** What a list over all budgets is narrowed to. */
    public record Asked(
            @Nullable String division,
            @Nullable String department,
            @Nullable Integer fiscalYear,
            @Nullable Instant updatedSince) {}

    @Override
    public List<BudgetLine> of(UUID budget) {
        return getEntityManager()
                .createQuery(LINES, BudgetLine.class)
                .setParameter("budget", budget)
                .getResultList();
    }

    /** Where the next project of a budget stands, from 1. */
    public int nextPosition(UUID budget) {
        return find("budget = ?1 order by position desc", budget)
                .firstResultOptional()
                .map(last -> last.position() + 1)
                .orElse(1);
    }
}
