package org.jixiao.budget.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.AbstractMap.SimpleEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.budget.revision.ApprovedMoney;
import org.jixiao.budget.revision.ApprovedProjects;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Caller;

/**
 * Opens the books for a request, and writes into them. All statements take any number of payments at once. Locks are taken
 * in the same order by everyone: budgets (shared: nobody closes or adjusts one meanwhile), then accounts, each by id.
 */
@ApplicationScoped
class Ledgers {

    private final ApprovedProjects projects;
    private final Payments payments;
    private final FundSources funds;
    private final Database database;

    Ledgers(ApprovedProjects projects, Payments payments, FundSources funds, Database database) {
        this.projects = projects;
        this.payments = payments;
        this.funds = funds;
        this.database = database;
    }

    Ledger open(Set<UUID> asked, List<String> references, Caller.Reach reach, Signature signature) {
        Set<UUID> reached = within(reach, projects.money(asked));
        lockBudgets(reached);
        Map<UUID, ApprovedMoney> approved = projects.money(reached);
        Map<UUID, Money> paid = lockAccounts(approved.values());
        Set<String> divisions =
                approved.values().stream().map(ApprovedMoney::division).collect(Collectors.toSet());
        return new Ledger(
                approved,
                unapproved(asked, approved.keySet(), reach),
                paid,
                payments.referred(divisions, references),
                sources(),
                signature);
    }

    /** @throws PaymentsCrossed if somebody else was faster with one of the references */
    void write(Ledger ledger) {
        List<Payment> added = ledger.added();
        if (added.isEmpty()) {
            return;
        }
        payments.add(added);
        List<UUID> touched = added.stream().map(Payment::project).distinct().toList();
        database.update("""
                update project_account set paid = now.paid::numeric
                from unnest(?, ?) as now(project, paid) where project_account.project = now.project::uuid""", texts(touched, UUID::toString), texts(touched, project -> ledger.paid(project)
                .toString()));
    }

    private static Set<UUID> within(Caller.Reach reach, Map<UUID, ApprovedMoney> found) {
        return found.values().stream()
                .filter(money -> reach.covers(money.division(), money.department()))
                .map(ApprovedMoney::project)
                .collect(Collectors.toSet());
    }

    private void lockBudgets(Set<UUID> paidFor) {
        database.query(row -> row.getString(1), """
                select id from department_budget
                where id in (select budget from approved_project where project = any (?::uuid[])) order by id for share""", texts(paidFor, UUID::toString));
    }

    /** What is paid for each so far. */
    private Map<UUID, Money> lockAccounts(Collection<ApprovedMoney> approved) {
        database.update(
                """
                insert into project_account (project, budget, paid)
                select project::uuid, budget::uuid, 0 from unnest(?, ?) as new(project, budget) order by 1
                on conflict do nothing""", texts(approved, money -> money.project().toString()), texts(approved, money -> money.budget()
                        .toString()));
        return database
                .query(
                        row -> new SimpleEntry<>(
                                row.getObject("project", UUID.class), Money.ofYuan(row.getBigDecimal("paid"))),
                        "select project, paid from project_account where project = any (?::uuid[]) order by project for update",
                        texts(approved, money -> money.project().toString()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<UUID> unapproved(Set<UUID> asked, Set<UUID> approved, Caller.Reach reach) {
        List<UUID> open =
                asked.stream().filter(project -> !approved.contains(project)).toList();
        return open.isEmpty() ? Set.of() : payments.unapproved(open, reach);
    }

    /** Read once for each division and year, not for each payment. */
    private BiPredicate<ApprovedMoney, String> sources() {
        Map<String, Set<String>> told = new HashMap<>();
        return (money, source) -> told.computeIfAbsent(
                        money.division() + " " + money.fiscalYear(),
                        any -> funds.validIn(money.division(), money.fiscalYear()))
                .contains(source);
    }

    private static <T> List<String> texts(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).toList();
    }
}
