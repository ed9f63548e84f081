/**
 * Where public money comes from: the codes of fund sources and the labels that a region files them under. Which money
 * comes from which source is said by budgets and projects, not here.
 */
@NullMarked
package org.jixiao.budget.fund;

import org.jspecify.annotations.NullMarked;
