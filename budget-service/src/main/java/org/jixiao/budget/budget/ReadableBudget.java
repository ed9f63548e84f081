package org.jixiao.budget.budget;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** What can be read of a budget: what it says, and where it stands. */
public interface ReadableBudget {

    BudgetMatter matter();

    Standing standing();

    default BudgetState state() {
        return standing().state();
    }

    /** The one that its content and projects are; beside it another one may be in force. */
    default int revision() {
        return standing().revision();
    }

    /** The revision that was last approved; null before the first. */
    default @Nullable Integer inForce() {
        return standing().inForce();
    }

    /** Why this revision was opened; null for the first. */
    default @Nullable String adjustmentReason() {
        return standing().adjustmentReason();
    }

    default long sequence() {
        return standing().sequence();
    }

    default long declared() {
        return standing().declared();
    }

    default long judged() {
        return standing().judged();
    }

    default @Nullable String returnReason() {
        return standing().returnReason();
    }

    /** The one in force; null before the first. */
    default @Nullable Approval approval() {
        return standing().approval();
    }

    /** Why nothing leads on from here; null unless it is closed. */
    default BudgetClosed.@Nullable Reason closed() {
        return standing().closed();
    }

    default BudgetContent content() {
        return matter().content();
    }

    default Set<String> edited() {
        return matter().edited();
    }

    default List<IndicatorRow> indicators() {
        return matter().indicators();
    }

    default @Nullable UUID filing() {
        return matter().filing();
    }

    default Exemptions exemptions() {
        return matter().exemptions();
    }
}
