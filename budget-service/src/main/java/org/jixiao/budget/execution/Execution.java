package org.jixiao.budget.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far money is spent, beside how far it should be.
 *
 * @param approved by the revision in force; null where not stated (of a budget: for one of its projects), or where none is
 * @param paid refunds taken off
 * @param left what is still to be paid; negative where more was paid than approved; null where nothing is known to be approved
 * @param rate null where not decidable: nothing is stated, or zero was approved
 * @param plannedPercent of the money that the plan wants spent by that day, 0–100, cumulative; null where the plan says nothing
 * @param gap rate less plan in percentage points, scale 2: negative where spending is behind; null where either is
 * @param overruns payments that say why more is paid than was approved
 */
record Execution(
        @Nullable Money approved,
        Money paid,
        @Nullable Money left,
        @Nullable ExecutionRate rate,
        @Nullable BigDecimal plannedPercent,
        @Nullable BigDecimal gap,
        int payments,
        int overruns) {

    static Execution of(@Nullable Money approved, @Nullable BigDecimal plannedPercent, Paid paid) {
        ExecutionRate rate = ExecutionRate.of(paid.sum(), approved);
        return new Execution(
                approved,
                paid.sum(),
                approved == null ? null : approved.minus(paid.sum()),
                rate,
                plannedPercent,
                rate == null || plannedPercent == null
                        ? null
                        : rate.percent().subtract(plannedPercent).setScale(2, RoundingMode.HALF_UP),
                paid.payments(),
                paid.overruns());
    }
}
