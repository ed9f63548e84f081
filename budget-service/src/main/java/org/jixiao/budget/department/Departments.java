package org.jixiao.budget.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** All departments, the merged ones too. */
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, String> {

    private static final String MINTED = "D";

    /**
     * With its row locked: budgets of a department are opened one after the other. Asked for one that was merged, it is
     * the survivor.
     *
     * @throws DepartmentUnknown if it is not there
     */
    public Department locked(DepartmentKey key) {
        Department found = lockedItself(key).orElseThrow(DepartmentUnknown::new);
        return found.isMerged() ? locked(found.standing().key()) : found;
    }

    /** The same, merged or not. */
    public Optional<Department> lockedItself(DepartmentKey key) {
        return findByIdOptional(key.toString(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Department> find(DepartmentKey key) {
        return findByIdOptional(key.toString());
    }

    public boolean has(DepartmentKey key) {
        return count("key", key.toString()) > 0;
    }

    /** Those that are called one of these or were once, in plain spelling. */
    public List<Department> written(String division, Collection<String> plain) {
        return list(
                "select distinct d from Department d join d.writings w where d.division.code = ?1 and w in ?2",
                division,
                plain);
    }

    public List<Department> in(String division) {
        return list("division.code", division);
    }

    /** Those that were merged into this one. */
    public List<Department> mergedInto(Department survivor) {
        return list("survivor", survivor);
    }

    /** By key, those a caller may read, narrowed by what was asked for. */
    List<Department> page(Selection selection, Asked asked, Page.Request page) {
        String text = asked.q();
        return selection
                .and("division.code = :division", "division", asked.division())
                .and(
                        "case when survivor is null then true else false end = :standing",
                        "standing",
                        asked.merged() ? null : true)
                .and(
                        "(code like :text or key in (select d.key from Department d join d.writings w where w like :text))",
                        "text",
                        text == null ? null : "%" + Spelling.plain(text).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .and("updatedAt >= :updatedSince", "updatedSince", asked.updatedSince())
                .and("key > :cursor", "cursor", page.cursor().orElse(null))
                .list(this, "key", page.fetch());
    }

    /** What a list is narrowed to. @param q part of a code, a name it has or had, or an alias @param merged with those merged */
    record Asked(
            @Nullable String division,
            @Nullable String q,
            boolean merged,
            @Nullable Instant updatedSince) {}

    /** A code that no department of the division has; ask with the division locked. */
    String mint(String division) {
        return Minting.next(MINTED, in(division).stream().map(Department::code));
    }
}
