package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** What is public now, for who wants all of it: a list without bytes, and each edition when its turn comes. */
@ApplicationScoped
public class StandingEditions {

    private final Database database;

    StandingEditions(Database database) {
        this.database = database;
    }

    /** By department budget's id; each narrowing may be null. */
    public List<Standing> all(@Nullable String division, @Nullable Integer fiscalYear) {
        if (division != null && division.indexOf('\0') >= 0) {
            return List.of();
        }
        return database.query(Standing::of, """
                select budget, version, division, division_name, department, department_name, fiscal_year,
                    published_at, sha256, purchases,
                    (select min(published_at) from edition earlier where earlier.budget = edition.budget) as first_published_at
                from edition
                where version = (select max(version) from edition newest where newest.budget = edition.budget)
                    and withdrawn_at is null
                    and (?::text is null or division = ?) and (?::int is null or fiscal_year = ?)
                order by budget""", division, division, fiscalYear, fiscalYear);
    }

    /** When anything was published or taken back last, as HTTP writes it; empty where nothing ever was. */
    public Optional<String> lastModified() {
        return database.query(
                        row -> Optional.ofNullable(row.getTimestamp(1)),
                        "select max(greatest(published_at, withdrawn_at)) from edition")
                .get(0)
                .map(last -> Edition.httpDate(last.toInstant()));
    }

    /** Empty where it has been taken back since. */
    public Optional<Edition> open(Standing standing) {
        return database
                .query(
                        Edition::of,
                        "select * from edition where budget = ? and version = ? and withdrawn_at is null",
                        standing.budget(),
                        standing.version())
                .stream()
                .findFirst();
    }
}
