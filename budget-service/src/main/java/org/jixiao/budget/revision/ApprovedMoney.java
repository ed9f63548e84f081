package org.jixiao.budget.revision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is approved for a project, as far as a payment has to know.
 *
 * @param division code of the department's division
 * @param department code within the division
 * @param amount null where not stated
 * @param closed nothing more is paid: the year of the budget was ended
 */
public record ApprovedMoney(
        UUID project,
        UUID budget,
        String division,
        String department,
        FiscalYear fiscalYear,
        @Nullable Money amount,
        boolean closed) {

    static final String SELECT = """
            select approved.project, budget.id as budget, budget.division,
                coalesce(survivor.code, department.code) as department,
                budget.fiscal_year, (approved.content #>> '{content,amount}')::numeric as amount,
                budget.state = 'CLOSED' as closed
            from approved_project approved
            join department_budget budget on budget.id = approved.budget and budget.in_force = approved.revision
            join department on department.key = budget.department
            left join department survivor on survivor.key = department.survivor
            where approved.project = any (?::uuid[])""";

    static ApprovedMoney read(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new ApprovedMoney(
                row.getObject("project", UUID.class),
                row.getObject("budget", UUID.class),
                row.getString("division"),
                row.getString("department"),
                new FiscalYear(row.getInt("fiscal_year")),
                amount == null ? null : Money.ofYuan(amount),
                row.getBoolean("closed"));
    }
}
