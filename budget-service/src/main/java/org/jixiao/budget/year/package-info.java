/**
 * From one budget year to the next: a budget opened by carrying the last one's projects on, and this year's figures beside
 * last year's. Amounts are CNY, exact to the fen; one that is not stated is null, and so is a difference to it. What a
 * year's budget is remains the business of {@code budget}, {@code project} and {@code revision}.
 */
@NullMarked
package org.jixiao.budget.year;

import org.jspecify.annotations.NullMarked;
