package org.jixiao.disclosure.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;

/** A department's year that is public now, as lists show it. */
public record Listed(
        UUID id,
        Coded department,
        Coded division,
        int fiscalYear,
        int version,
        LocalDate approvedOn,
        Instant publishedAt) {

    static Listed of(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("budget", UUID.class),
                new Coded(row.getString("department"), row.getString("department_name")),
                new Coded(row.getString("division"), row.getString("division_name")),
                row.getInt("fiscal_year"),
                row.getInt("version"),
                row.getObject("approved_on", LocalDate.class),
                row.getTimestamp("published_at").toInstant());
    }
}
