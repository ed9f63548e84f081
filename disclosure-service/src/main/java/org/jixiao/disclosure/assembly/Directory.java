package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** What departments and divisions are called, as the directory last said. */
@ApplicationScoped
class Directory {

    private final Database database;

    Directory(Database database) {
        this.database = database;
    }

    void changed(DepartmentChanged department) {
        database.update(
                """
                insert into directory_entry (division, code, name, division_name) values (?, ?, ?, ?)
                on conflict (division, code) do update set name = excluded.name, division_name = excluded.division_name""",
                department.department().division(),
                department.department().code(),
                department.name(),
                department.divisionName());
    }

    void empty() {
        database.update("delete from directory_entry");
    }

    /** The name is null where the directory has not spoken of it. */
    Coded department(String division, String code) {
        return new Coded(code, name("name", division, code));
    }

    Coded division(String division, String code) {
        return new Coded(division, name("division_name", division, code));
    }

    private @Nullable String name(String column, String division, String code) {
        return database
                .query(
                        row -> row.getString(1),
                        "select " + column + " from directory_entry where division = ? and code = ?",
                        division,
                        code)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
