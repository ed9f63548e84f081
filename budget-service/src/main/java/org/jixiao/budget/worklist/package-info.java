/**
 * What waits for whom: budgets and target sheets that someone has to take a step with, with how long they have waited and what is
 * in their way. Owns no state: a task is read off a budget, its sheets and its findings as they stand, and is gone when the
 * step is taken. Sheets are indicator-service's; they show here as target-events have told of them, milliseconds later.
 */
@NullMarked
package org.jixiao.budget.worklist;

import org.jspecify.annotations.NullMarked;
