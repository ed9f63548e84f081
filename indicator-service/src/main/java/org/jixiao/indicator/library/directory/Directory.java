package org.jixiao.indicator.library.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.Database;

/** The departments that stand, as the directory last said: one that was merged is none. */
@ApplicationScoped
public class Directory {

    /** What a code ends in where it is of a province or a city: 440100 has within it what begins with 4401. */
    private static final Pattern WHOLE = Pattern.compile("(?:00){1,2}$");

    private final Database database;

    Directory(Database database) {
        this.database = database;
    }

    void changed(DepartmentChanged fact) {
        database.update("""
                insert into directory_entry (division, code, name, division_name) values (?, ?, ?, ?)
                on conflict (division, code) do update set name = excluded.name, division_name = excluded.division_name""", fact.department().division(), fact.department().code(), fact.name(), fact.divisionName());
    }

    /** It is no more: nothing new is made for it. */
    public void merged(DepartmentKey department) {
        database.update(
                "delete from directory_entry where division = ? and code = ?",
                department.division(),
                department.code());
    }

    public boolean has(DepartmentKey department) {
        return isThere("division = ? and code = ?", department.division(), department.code());
    }

    /** A division is known by the departments in it, and in what lies within it. */
    public boolean hasDivision(String division) {
        return isThere("division like ? || '%'", WHOLE.matcher(division).replaceAll(""));
    }

    private boolean isThere(String condition, String... asked) {
        return !database.query(
                        row -> true, "select 1 from directory_entry where " + condition + " limit 1", (Object[]) asked)
                .isEmpty();
    }
}
