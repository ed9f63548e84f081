package org.jixiao.disclosure.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;

/**
 * A department's year that is public now, without its bytes.
 *
 * @param firstPublishedAt when its first version was published
 * @param sha256 of the bytes, hexadecimal
 * @param purchases whether anything is bought in it
 */
public record Standing(
        UUID budget,
        int version,
        Coded division,
        Coded department,
        int fiscalYear,
        Instant firstPublishedAt,
        Instant publishedAt,
        String sha256,
        boolean purchases) {

    static Standing of(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("budget", UUID.class),
                row.getInt("version"),
                new Coded(row.getString("division"), row.getString("division_name")),
                new Coded(row.getString("department"), row.getString("department_name")),
                row.getInt("fiscal_year"),
                row.getTimestamp("first_published_at").toInstant(),
                row.getTimestamp("published_at").toInstant(),
                row.getString("sha256"),
                row.getBoolean("purchases"));
    }
}
