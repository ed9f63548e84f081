package org.jixiao.budget.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jixiao.budget.contract.Money;

/** What was paid for a project up to a day. @param overruns payments that say why more is paid than was approved */
record Paid(UUID project, Money sum, int payments, int overruns) {

    static Paid nothing(UUID project) {
        return new Paid(project, Money.ZERO, 0, 0);
    }

    static Paid read(ResultSet row) throws SQLException {
        return new Paid(
                row.getObject("project", UUID.class),
                Money.ofYuan(row.getBigDecimal("paid")),
                row.getInt("payments"),
                row.getInt("overruns"));
    }
}
