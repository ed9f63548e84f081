/**
 * What a careful reviewer would notice in a budget as it stands: its sums, its names, its codes and words. Found when it
 * is asked for, never stored, so it is never out of date. What a reader finds in a document is kept with the budget; what
 * the department says to a finding too.
 */
@NullMarked
package org.jixiao.budget.check;

import org.jspecify.annotations.NullMarked;
