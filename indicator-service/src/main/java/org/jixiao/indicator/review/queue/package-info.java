/**
 * What waits for whom among target sheets, the oldest first. Owns no state: it is read off sheets and budgets as they stand. Of
 * budgets and sheets together, and by tasks, budget-service tells.
 */
@NullMarked
package org.jixiao.indicator.review.queue;

import org.jspecify.annotations.NullMarked;
