/**
 * What must be true before a budget may be submitted or approved: no approved target, no money. Follows the target sheets
 * as target-events tell of them, says what is missing, and takes the steps that the gate guards. Knows of a sheet where it
 * stands and what it was judged against, not what is on it.
 */
@NullMarked
package org.jixiao.budget.budget.gate;

import org.jspecify.annotations.NullMarked;
