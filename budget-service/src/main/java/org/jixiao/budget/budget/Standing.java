package org.jixiao.budget.budget;

import org.jixiao.budget.contract.BudgetClosed;
import org.jspecify.annotations.Nullable;

/**
 * Where a budget is in its life, and how far it has counted.
 *
 * @param revision the one that its content and projects are; beside it another one may be in force
 * @param inForce the revision that was last approved; null before the first
 * @param adjustmentReason why this revision was opened; null for the first
 * @param sequence every write
 * @param declared sequence of the newest {@code budget declared}
 * @param judged {@code declared} when the content last changed, so that what was judged by it is outdated
 * @param returnReason why it was sent back; null unless it was
 * @param approval the one in force; null before the first
 * @param closed why nothing leads on from here; null unless it is closed
 */
public record Standing(
        BudgetState state,
        int revision,
        @Nullable Integer inForce,
        @Nullable String adjustmentReason,
        long sequence,
        long declared,
        long judged,
        @Nullable String returnReason,
        @Nullable Approval approval,
        BudgetClosed.@Nullable Reason closed) {}
