package org.jixiao.budget.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** All payments. */
@ApplicationScoped
public class Payments {

    private static final String WITH_BUDGET = """
            from payment join department_budget budget on budget.id = payment.budget
            join department on department.key = budget.department""";

    /** Null while the department stands itself; a code may hold slashes. */
    private static final String SURVIVORS_CODE = "substr(department.survivor, length(department.division) + 2)";

    private static final String PAID = """
            select project, sum(amount) as paid, count(*) as payments, count(overrun) as overruns
            from payment where paid_on <= ? and""";

    private final Database database;

    Payments(Database database) {
        this.database = database;
    }

    /** What a list is narrowed to. @param from first day @param to last day */
    public record Asked(
            @Nullable String division,
            @Nullable String department,
            @Nullable Integer fiscalYear,
            @Nullable UUID budget,
            @Nullable UUID project,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant updatedSince) {}

    /** Those a caller may read, in the order they were recorded. */
    public List<PaymentView> page(Caller.Reach reach, Asked asked, @Nullable UUID after, int size) {
        Conditions conditions = readable(reach)
                .and("payment.division = ?", asked.division())
                .and("? in (department.code, " + SURVIVORS_CODE + ")", asked.department())
                .and("budget.fiscal_year = ?", asked.fiscalYear())
                .and("payment.budget = ?", asked.budget())
                .and("payment.project = ?", asked.project())
                .and("payment.paid_on >= ?", asked.from())
                .and("payment.paid_on <= ?", asked.to())
                .and("payment.updated_at >= ?", asked.updatedSince())
                .and("payment.id > ?", after);
        return database.query(
                row -> PaymentView.of(Payment.read(row)),
                "select payment.* " + WITH_BUDGET + conditions.where() + " order by payment.id limit " + size,
                conditions.parameters());
    }

    Optional<PaymentView> find(Caller.Reach reach, UUID id) {
        Conditions conditions = readable(reach).and("payment.id = ?", id);
        return database
                .query(
                        row -> PaymentView.of(Payment.read(row)),
                        "select payment.* " + WITH_BUDGET + conditions.where(),
                        conditions.parameters())
                .stream()
                .findFirst();
    }

    private static Conditions readable(Caller.Reach reach) {
        return reach.everything()
                ? new Conditions()
                : new Conditions()
                        .and(
                                "(payment.division = any (?) or budget.department = any (?))",
                                List.copyOf(reach.divisions()),
                                List.copyOf(reach.departments()));
    }

    /** Up to and with that day, each project of the budget that was paid for; the caller's to change. */
    Map<UUID, Paid> paidFrom(UUID budget, LocalDate day) {
        return database.query(Paid::read, PAID + " budget = ? group by project", day, budget).stream()
                .collect(Collectors.toMap(Paid::project, paid -> paid, (one, same) -> one, TreeMap::new));
    }

    /** Up to and with that day. */
    Paid paidFor(UUID project, LocalDate day) {
        return database.query(Paid::read, PAID + " project = ? group by project", day, project).stream()
                .findFirst()
                .orElse(Paid.nothing(project));
    }

    /** Those of the divisions that go by one of the references. */
    List<Payment> referred(Collection<String> divisions, List<String> references) {
        return database.query(
                Payment::read,
                "select * from payment where division = any (?) and reference = any (?)",
                List.copyOf(divisions),
                references);
    }

    /** Those of the projects that a caller reaches, whatever becomes of their budget. */
    Set<UUID> unapproved(List<UUID> projects, Caller.Reach reach) {
        return database
                .query(
                        row -> reach.covers(row.getString("division"), row.getString("code"))
                                ? Optional.of(row.getObject("id", UUID.class))
                                : Optional.<UUID>empty(),
                        """
                        select project.id, budget.division, department.code
                        from project join department_budget budget on budget.id = project.budget
                        join department on department.key = budget.department
                        where project.id = any (?::uuid[])""",
                        projects.stream().map(UUID::toString).toList())
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** @throws PaymentsCrossed if somebody else was faster with one of the references */
    void add(List<Payment> payments) {
        int added = database.update(
                """
                insert into payment (id, division, budget, project, reference, amount, paid_on, source, overrun,
                    recorded_by, recorded_at)
                select id::uuid, division, budget::uuid, project::uuid, reference, amount::numeric, paid_on::date, source,
                    overrun, recorded_by, recorded_at::timestamptz
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as new(id, division, budget, project, reference, amount,
                    paid_on, source, overrun, recorded_by, recorded_at)
                on conflict (division, reference) do nothing""",
                column(payments, Payment::id),
                column(payments, Payment::division),
                column(payments, Payment::budget),
                column(payments, Payment::project),
                column(payments, Payment::reference),
                column(payments, Payment::amount),
                column(payments, Payment::paidOn),
                column(payments, Payment::source),
                column(payments, Payment::overrun),
                column(payments, Payment::recordedBy),
                column(payments, Payment::recordedAt));
        if (added < payments.size()) {
            throw new PaymentsCrossed();
        }
    }

    private static List<@Nullable String> column(List<Payment> payments, Function<Payment, @Nullable Object> part) {
        return payments.stream()
                .<@Nullable String>map(payment -> {
                    Object value = part.apply(payment);
                    return value == null ? null : value.toString();
                })
                .toList();
    }
}
