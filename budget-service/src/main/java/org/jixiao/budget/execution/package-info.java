/**
 * What was paid of what was approved. Amounts are CNY, exact to the fen; a refund is a negative payment. A payment is never
 * changed, and it never raises the sequence of a project or of a budget. How much is approved is said by {@code revision};
 * what a low rate means is for monitoring to say.
 */
@NullMarked
package org.jixiao.budget.execution;

import org.jspecify.annotations.NullMarked;
