package org.jixiao.budget.budget;

import java.util.List;
import java.util.UUID;

/** The lines of budgets. Answered where projects live. */
public interface BudgetLines {

    /** In the order of the document. */
    List<BudgetLine> of(UUID budget);
}
