/**
 * Filing windows (申报期): from which day to which day the departments of a division hand in their budgets of a year, and to
 * whom more time was given, why. Days are legal days in Asia/Shanghai, the last one included. What is done within a window
 * is the budget's own matter; a year without a window is open.
 */
@NullMarked
package org.jixiao.budget.window;

import org.jspecify.annotations.NullMarked;
