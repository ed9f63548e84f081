package org.jixiao.budget.department;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** All departments. */
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, String> {

    private static final Pattern MINTED = Pattern.compile("D(\\d{4,})");

    /** With its row locked: budgets of a department are opened one after the other. @throws DepartmentUnknown if it is not there */
    public Department locked(DepartmentKey key) {
        return findByIdOptional(key.toString(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(DepartmentUnknown::new);
    }

    Optional<Department> named(String division, String name) {
        return find("division.code = ?1 and name = ?2", division, name).firstResultOptional();
    }

    List<Department> in(String division) {
        return list("division.code", division);
    }

    /** By key, those a caller may read, narrowed by what was asked for. */
    List<Department> page(Selection selection, @Nullable String division, @Nullable String text, Page.Request page) {
        return selection
                .and("division.code = :division", "division", division)
                .and("name like :text", "text", text == null ? null : "%" + text + "%")
                .and("key > :cursor", "cursor", page.cursor().orElse(null))
                .list(this, "key", page.fetch());
    }

    /** A code that no department of the division has; ask with the division locked. */
    String mint(String division) {
        int last = in(division).stream()
                .map(Department::code)
                .map(MINTED::matcher)
                .filter(code -> code.matches())
                .mapToInt(code -> Integer.parseInt(code.group(1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "D%04d", last + 1);
    }
}
