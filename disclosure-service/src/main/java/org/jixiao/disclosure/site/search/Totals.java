package org.jixiao.disclosure.site.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.Database;

/** How much money each public department's year is about, without reading it again. */
@ApplicationScoped
public class Totals {

    private final Database database;

    Totals(Database database) {
        this.database = database;
    }

    /** @param amount as the page of the department says it */
    public record Total(Money amount, long projects) {}

    private record Row(UUID budget, Total total) {}

    public Map<UUID, Total> of(List<UUID> budgets) {
        List<String> ids = budgets.stream().map(UUID::toString).toList();
        return database
                .query(
                        row -> new Row(
                                row.getObject("budget", UUID.class),
                                new Total(Money.ofYuan(row.getBigDecimal("amount")), row.getLong("projects"))),
                        """
                        select department.budget, department.amount, (select count(*) from searchable project
                            where (project.budget, project.version) = (department.budget, department.version)
                                and project.kind = 'PROJECT') as projects
                        from searchable department where department.kind = 'DEPARTMENT' and department.amount is not null
                            and department.budget = any (?::uuid[])""",
                        ids)
                .stream()
                .collect(Collectors.toMap(Row::budget, Row::total, (one, other) -> other));
    }
}
