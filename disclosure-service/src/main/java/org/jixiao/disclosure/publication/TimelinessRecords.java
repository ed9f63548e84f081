package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.platform.Database;
import org.jixiao.platform.Time;

/**
 * Who made public in time what was approved: each approved revision of a division's budgets for a year. What was published is
 * read off the editions, so it stands for good; what was not, off the disclosures.
 */
@ApplicationScoped
public class TimelinessRecords {

    private final Database database;
    private final Clock clock;

    TimelinessRecords(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A division and year of which there is something to say. */
    public record Choice(Coded division, int fiscalYear) {}

    /** By division, the newest year first. A budget whose year is not known yet is none. */
    public List<Choice> choices() {
        return database.query(
                row -> new Choice(
                        new Coded(row.getString("division"), row.getString("division_name")),
                        row.getInt("fiscal_year")),
                """
                select division, fiscal_year, coalesce(max(division_name), (
                    select max(division_name) from directory_entry named where named.division = known.division))
                    as division_name
                from (
                    select division, division_name, fiscal_year from edition
                    union all
                    select division, null, fiscal_year from disclosure where fiscal_year is not null
                ) known
                group by division, fiscal_year order by division, fiscal_year desc""");
    }

    /** By department and revision. */
    public List<TimelinessEntry> of(String division, int fiscalYear) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.LEGAL);
        return database.query(row -> entry(row, today), """
            select budget, department, department_name, revision, approved_on, due_on, published_on,
                exists (select from edition newest where newest.budget = known.budget and newest.withdrawn_at is null
                    and newest.version = (select max(version) from edition each where each.budget = known.budget))
                as standing
            from (
                select budget, department, max(department_name) as department_name, revision, approved_on,
                    min(due_on) as due_on, (min(published_at) at time zone 'Asia/Shanghai')::date as published_on
                from edition where division = ? and fiscal_year = ?
                group by budget, department, revision, approved_on
                union all
                select budget, department, (select name from directory_entry
                    where directory_entry.division = disclosure.division and code = department), revision,
                    approved_on, due_on, null
                from disclosure where published_on is null and division = ? and fiscal_year = ?
            ) known
            order by department, budget, revision, approved_on""", division, fiscalYear, division, fiscalYear);
    }

    private static TimelinessEntry entry(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
        return new TimelinessEntry(
                row.getObject("budget", UUID.class),
                new Coded(row.getString("department"), row.getString("department_name")),
                row.getInt("revision"),
                row.getObject("approved_on", LocalDate.class),
                dueOn,
                publishedOn,
                row.getBoolean("standing"),
                TimelinessEntry.outcome(dueOn, publishedOn, today));
    }
}
