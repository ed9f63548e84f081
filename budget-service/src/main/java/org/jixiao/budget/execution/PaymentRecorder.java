package org.jixiao.budget.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.budget.revision.ApprovedMoney;
import org.jixiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Records payments, one or thousands: each stands for itself. */
@ApplicationScoped
class PaymentRecorder {

    private final Ledgers ledgers;
    private final Payer payer;
    private final Audit audit;
    private final Clock clock;

    PaymentRecorder(Ledgers ledgers, Payer payer, Audit audit, Clock clock) {
        this.ledgers = ledgers;
        this.payer = payer;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws org.jixiao.platform.problem.Refusal why it is not recorded */
    Posted record(RecordPayment payment) {
        payment.check(LocalDate.now(clock));
        Ledger ledger = ledger(List.of(payment));
        Posted posted = ledger.post(payment);
        ledgers.write(ledger);
        ledger.added().forEach(added -> trail(ledger, added, "payment/" + added.id(), added.overrun()));
        return posted;
    }

    /** In the order of the list; what was refused holds no other up. */
    List<Outcome> record(List<Entry> list) {
        LocalDate today = LocalDate.now(clock);
        List<Entry> entries = list.stream().map(entry -> entry.lookedAt(today)).toList();
        Ledger ledger = ledger(
                entries.stream().map(Entry::sound).flatMap(Optional::stream).toList());
        List<Outcome> outcomes =
                entries.stream().map(entry -> Outcome.of(entry, ledger)).toList();
        ledgers.write(ledger);
        ledger.added().stream()
                .collect(Collectors.groupingBy(Payment::budget))
                .forEach((budget, added) ->
                        trail(ledger, added.get(0), "budget/" + budget, counted(added.size(), outcomes)));
        return outcomes;
    }

    private Ledger ledger(List<RecordPayment> payments) {
        return ledgers.open(
                payments.stream().map(RecordPayment::project).collect(Collectors.toSet()),
                payments.stream().map(RecordPayment::reference).toList(),
                payer.reach(),
                new Signature(payer.subject(), clock.instant()));
    }

    private void trail(Ledger ledger, Payment payment, String subject, @Nullable String reason) {
        ApprovedMoney money = ledger.approved(payment.project());
        String department = money == null ? "" : money.department();
        audit.record(new Audit.Act("pay", subject, payment.division(), department, null, reason));
    }

    private static String counted(int recorded, List<Outcome> outcomes) {
        long refused = outcomes.stream().filter(each -> each.posted() == null).count();
        return recorded + " payments of this budget; in the request " + outcomes.size() + ", refused " + refused;
    }
}
