/**
 * The business editions of a budget (revisions): what was approved, kept for good, and how they differ. What is being
 * worked on is the budget itself. Amounts are CNY, exact to the fen; one that is not stated is null.
 */
@NullMarked
package org.jixiao.budget.revision;

import org.jspecify.annotations.NullMarked;
