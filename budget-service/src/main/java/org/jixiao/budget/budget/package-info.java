/**
 * A department's budget of one fiscal year and its life: draft, submitted, returned, approved. Amounts are CNY, exact to
 * the fen. The budget's row lock opens every write of the aggregate, so that what is told of it is in order. The projects
 * themselves live elsewhere; here they are lines.
 */
@NullMarked
package org.jixiao.budget.budget;

import org.jspecify.annotations.NullMarked;
