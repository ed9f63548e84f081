package org.jixiao.budget.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.revision.ApprovedMoney;
import org.jixiao.platform.Ids;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The accounts of the projects that one request pays for, with the payments it may be sending again. Of one thread. */
final class Ledger {

    private record Reference(String division, String text) {}

    private final Map<UUID, ApprovedMoney> approved;
    private final Set<UUID> unapproved;
    private final BiPredicate<ApprovedMoney, String> sources;
    private final Signature signature;
    private final Map<UUID, Account> accounts = new HashMap<>();
    private final Map<Reference, Payment> known = new HashMap<>();
    private final List<Payment> added = new ArrayList<>();

    /**
     * @param approved projects within the caller's reach, with what is approved for them
     * @param unapproved those within reach for which nothing is approved
     * @param paid what is paid for each so far
     * @param known payments whose reference the request may hold
     * @param sources whether a project may be paid from a fund source
     */
    Ledger(
            Map<UUID, ApprovedMoney> approved,
            Set<UUID> unapproved,
            Map<UUID, Money> paid,
            Collection<Payment> known,
            BiPredicate<ApprovedMoney, String> sources,
            Signature signature) {
        this.approved = approved;
        this.unapproved = unapproved;
        this.sources = sources;
        this.signature = signature;
        approved.forEach((project, money) ->
                accounts.put(project, new Account(money.amount(), paid.getOrDefault(project, Money.ZERO))));
        known.forEach(this::know);
    }

    /** @throws Refusal why it is not recorded; then nothing has changed */
    Posted post(RecordPayment asked) {
        ApprovedMoney money = require(asked.project());
        Payment present = known.get(new Reference(money.division(), asked.reference()));
        if (present != null) {
            return again(asked, present);
        }
        checkAgainst(money, asked);
        Account account = account(asked.project()).after(asked.amount(), asked.overrun());
        Payment payment = new Payment(
                Ids.next(),
                money.division(),
                money.budget(),
                asked.project(),
                asked.amount(),
                asked.paidOn(),
                asked.source(),
                asked.reference(),
                asked.overrun(),
                signature.by(),
                signature.at());
        accounts.put(asked.project(), account);
        added.add(payment);
        know(payment);
        return new Posted(payment, true);
    }

    private ApprovedMoney require(UUID project) {
        ApprovedMoney money = approved.get(project);
        if (money == null) {
            throw unapproved.contains(project) ? new ProjectNotApproved() : new NotFound();
        }
        return money;
    }

    private static Posted again(RecordPayment asked, Payment present) {
        if (!asked.is(present)) {
            throw new ReferenceTaken(present);
        }
        return new Posted(present, false);
    }

    private void checkAgainst(ApprovedMoney money, RecordPayment asked) {
        if (money.closed()) {
            throw new YearEnded();
        }
        if (asked.paidOn().getYear() != money.fiscalYear().value()) {
            throw Refusal.ofField(
                    "/paidOn",
                    "须在 " + money.fiscalYear() + " 年度之内",
                    "must be within the fiscal year " + money.fiscalYear());
        }
        if (asked.source() != null && !sources.test(money, asked.source())) {
            throw Refusal.ofField("/source", "不是本地区当年的资金来源", "is no fund source of this region in that year");
        }
    }

    private void know(Payment payment) {
        known.put(new Reference(payment.division(), payment.reference()), payment);
    }

    private Account account(UUID project) {
        Account account = accounts.get(project);
        return account == null ? new Account(null, Money.ZERO) : account;
    }

    /** What was recorded, in the order it came. */
    List<Payment> added() {
        return added;
    }

    Money paid(UUID project) {
        return account(project).paid();
    }

    /** Null where nothing is approved, or it is out of reach. */
    @Nullable
    ApprovedMoney approved(UUID project) {
        return approved.get(project);
    }
}
