package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.indicator.target.rule.FiledSheet;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All target sheets. */
@ApplicationScoped
public class TargetSheets implements PanacheRepositoryBase<TargetSheet, UUID> {

    /** @throws NotFound if there is none */
    TargetSheet require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none */
    UUID budgetOf(UUID id) {
        return getEntityManager()
                .createQuery("select about.budget from TargetSheet where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none */
    public TargetSheet locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    Optional<TargetSheet> ofProject(UUID project) {
        return find("about.project", project)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<TargetSheet> ofDepartment(UUID budget) {
        return find("about.budget = ?1 and about.project is null", budget)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of a budget, closed ones too; locked. */
    public List<TargetSheet> ofBudget(UUID budget) {
        return find("about.budget = ?1 order by id", budget)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the sheets of a budget say that are not closed, without holding them. */
    List<FiledSheet> filedIn(UUID budget) {
        return getEntityManager()
                .createQuery(
                        "select id, about.project, wording.content from TargetSheet"
                                + " where about.budget = :budget and life.standing.state <> :closed order by id",
                        Object[].class)
                .setParameter("budget", budget)
                .setParameter("closed", SheetState.CLOSED)
                .getResultStream()
                .map(row -> new FiledSheet((UUID) row[0], (UUID) row[1], ((Content) row[2]).indicators()))
                .toList();
    }

    /** The sheet of a project, and what that is called. @param code null where it has none, or none is known */
    record Named(
            UUID sheet, @Nullable String name, @Nullable String code) {}

    /** The sheets of the department's projects in the year before. Of what was withdrawn there is nothing to carry on. */
    List<Named> yearBefore(SheetSubject about) {
        return getEntityManager()
                .createQuery(
                        "select s.id, s.about.name, p.code from TargetSheet s"
                                + " left join KnownProject p on p.id = s.about.project"
                                + " where s.about.division = :division and s.about.department = :department"
                                + " and s.about.fiscalYear = :year and s.about.project is not null"
                                + " and s.life.standing.state <> :closed",
                        Object[].class)
                .setParameter("division", about.division())
                .setParameter("department", about.department())
                .setParameter("year", about.fiscalYear() - 1)
                .setParameter("closed", SheetState.CLOSED)
                .getResultStream()
                .map(row -> new Named((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** The sheets of the department as a whole in the year before: one, unless departments were merged. */
    List<UUID> ofDepartmentYearBefore(SheetSubject about) {
        return find(
                        "select id from TargetSheet where about.division = ?1 and about.department = ?2"
                                + " and about.fiscalYear = ?3 and about.project is null and life.standing.state <> ?4",
                        about.division(),
                        about.department(),
                        about.fiscalYear() - 1,
                        SheetState.CLOSED)
                .project(UUID.class)
                .list();
    }

    /** Oldest first, those a caller may read, narrowed by what was asked for. */
    List<TargetSheet> page(SheetFilter filter, int size) {
        return find(filter.condition(), Sort.by("id"), filter.parameters())
                .page(0, size)
                .list();
    }
}
