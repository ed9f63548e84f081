/** The budget units of a department, as an administrator keeps them. A unit is told of with its department, not by itself. */
@NullMarked
package org.jixiao.budget.department.unit;

import org.jspecify.annotations.NullMarked;
