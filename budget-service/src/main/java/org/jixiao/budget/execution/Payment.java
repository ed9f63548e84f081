package org.jixiao.budget.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that left the treasury for a project, or came back (负数为退回). Never changed: a mistake is set right by a refund.
 *
 * @param paidOn legal day, Asia/Shanghai
 * @param source code of the fund source; null where not known
 * @param reference of the treasury, unique within the division
 * @param overrun why more was paid than was approved; null where nobody had to say
 * @param recordedBy subject of the token
 */
record Payment(
        UUID id,
        String division,
        UUID budget,
        UUID project,
        Money amount,
        LocalDate paidOn,
        @Nullable String source,
        String reference,
        @Nullable String overrun,
        String recordedBy,
        Instant recordedAt) {

    static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getObject("budget", UUID.class),
                row.getObject("project", UUID.class),
                Money.ofYuan(row.getBigDecimal("amount")),
                row.getObject("paid_on", LocalDate.class),
                row.getString("source"),
                row.getString("reference"),
                row.getString("overrun"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
