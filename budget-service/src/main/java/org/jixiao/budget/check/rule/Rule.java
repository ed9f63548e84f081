package org.jixiao.budget.check.rule;

import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;

/** One thing that may be wrong with a budget. It reads the budget and changes nothing. */
@FunctionalInterface
public interface Rule {

    Stream<Found> findings(CheckedBudget budget);
}
