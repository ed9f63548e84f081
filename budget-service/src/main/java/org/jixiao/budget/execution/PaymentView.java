package org.jixiao.budget.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** A payment as callers see it. @param amount negative for a refund */
public record PaymentView(
        UUID id,
        UUID budget,
        UUID project,
        Money amount,
        LocalDate paidOn,
        @Nullable String source,
        String reference,
        @Nullable String overrun,
        Instant recordedAt) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.budget(),
                payment.project(),
                payment.amount(),
                payment.paidOn(),
                payment.source(),
                payment.reference(),
                payment.overrun(),
                payment.recordedAt());
    }
}
