package org.jixiao.disclosure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.platform.Database;
import org.jspecify.annotations.Nullable;

/** What can be said of the editions as a whole: which years and divisions there are, and what happened last. */
@ApplicationScoped
public class Register {

    private static final String STANDING = """
            withdrawn_at is null
                and version = (select max(version) from edition newest where newest.budget = edition.budget)""";

    private final Database database;

    Register(Database database) {
        this.database = database;
    }

    /**
     * A publication, a correction or a withdrawal.
     *
     * @param reason of a correction or a withdrawal; null in a first version
     */
    public record News(
            UUID budget,
            int version,
            Coded department,
            int fiscalYear,
            boolean isWithdrawal,
            Instant at,
            @Nullable String reason,
            String sha256) {

        static News of(ResultSet row) throws SQLException {
            return new News(
                    row.getObject("budget", UUID.class),
                    row.getInt("version"),
                    new Coded(row.getString("department"), row.getString("department_name")),
                    row.getInt("fiscal_year"),
                    row.getBoolean("withdrawal"),
                    row.getTimestamp("happened_at").toInstant(),
                    row.getString("reason"),
                    row.getString("sha256"));
        }

        public boolean isCorrection() {
            return !isWithdrawal && reason != null;
        }
    }

    /** Of what is public now, the newest first. */
    public List<Integer> years() {
        return database.query(
                row -> row.getInt(1),
                "select distinct fiscal_year from edition where " + STANDING + " order by fiscal_year desc");
    }

    /** Of what is public now, by code. */
    public List<Coded> divisions() {
        return database.query(
                row -> new Coded(row.getString(1), row.getString(2)),
                "select division, max(division_name) from edition where " + STANDING
                        + " group by division order by division");
    }

    /** The last things that happened, newest first; what was withdrawn is told as withdrawn only. */
    public List<News> news(int limit) {
        return database.query(News::of, """
                select budget, version, department, department_name, fiscal_year, false as withdrawal,
                    published_at as happened_at, reason, sha256 from edition where withdrawn_at is null
                union all
                select distinct on (budget, withdrawn_at) budget, version, department, department_name, fiscal_year,
                    true, withdrawn_at, withdrawn_for, sha256 from edition where withdrawn_at is not null
                order by happened_at desc, budget limit ?""", limit);
    }

    /** The same department's year before or after, of what is public now. */
    public Optional<UUID> ofYear(String division, String department, int fiscalYear) {
        return database
                .query(
                        row -> row.getObject(1, UUID.class),
                        "select budget from edition where division = ? and department = ? and fiscal_year = ? and "
                                + STANDING + " order by published_at desc limit 1",
                        division,
                        department,
                        fiscalYear)
                .stream()
                .findFirst();
    }
}
