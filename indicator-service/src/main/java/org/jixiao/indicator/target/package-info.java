/**
 * Target sheets: what a project, or a department as a whole, promises for its money. Drawn up from what budget-service
 * declares, edited and handed in by the department. What the finance bureau does with them is in {@code review}.
 */
@NullMarked
package org.jixiao.indicator.target;

import org.jspecify.annotations.NullMarked;
