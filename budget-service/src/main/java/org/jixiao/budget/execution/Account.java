package org.jixiao.budget.execution;

import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * The money of one project.
 *
 * @param approved null where not stated: then nothing can be said to be above it
 */
record Account(@Nullable Money approved, Money paid) {

    /**
     * Once this is paid, too.
     *
     * @param overrun why more is paid than was approved; null where nobody said
     * @throws RefundTooLarge if more came back than was ever paid
     * @throws AboveApproved if it is more than was approved, and nobody said why
     */
    Account after(Money payment, @Nullable String overrun) {
        Money sum = paid.plus(payment);
        if (sum.isNegative()) {
            throw new RefundTooLarge(paid);
        }
        if (approved != null && sum.compareTo(approved) > 0 && !payment.isNegative() && overrun == null) {
            throw new AboveApproved(approved, paid);
        }
        return new Account(approved, sum);
    }
}
