package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/**
 * How far something moved against an earlier year, and why (增减变化).
 *
 * @param asFiled what moved, under the label it was filed under (预算收支, 基本支出)
 * @param kind the expenditure that moved; null where it is the whole, or no single kind
 * @param againstYear the year it is compared with; null where not stated
 * @param amount an increase, or a decrease where negative; null where not stated
 * @param reason null where none is given
 */
public record ExplainedChange(
        String asFiled,
        Expenditure.@Nullable Kind kind,
        @Nullable Integer againstYear,
        @Nullable Money amount,
        @Nullable String reason) {}
