package org.jixiao.disclosure.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;

/**
 * What is left to be read of a version that was taken back.
 *
 * @param sha256 of its bytes, hexadecimal
 * @param withdrawnFor why it was taken back, as the officer told the public
 */
public record Tombstone(
        UUID budget,
        Coded department,
        int fiscalYear,
        int version,
        String sha256,
        Instant withdrawnAt,
        String withdrawnFor) {

    static Tombstone of(ResultSet row) throws SQLException {
        return new Tombstone(
                row.getObject("budget", UUID.class),
                new Coded(row.getString("department"), row.getString("department_name")),
                row.getInt("fiscal_year"),
                row.getInt("version"),
                row.getString("sha256"),
                row.getTimestamp("withdrawn_at").toInstant(),
                row.getString("withdrawn_for"));
    }
}
