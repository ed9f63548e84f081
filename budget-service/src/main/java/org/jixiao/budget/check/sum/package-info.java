/**
 * Sums that a budget states, against what they are made of. Exact to the fen: nothing is rounded away. Where an amount is
 * not stated a sum cannot be judged, and says so.
 */
@NullMarked
package org.jixiao.budget.check.sum;

import org.jspecify.annotations.NullMarked;
