/**
 * What budget-service tells the others: its events, each a fact in the past tense, and the value types that the whole
 * suite shares. Amounts are {@link org.jixiao.budget.contract.Money}; null means not stated, never zero. Nothing here
 * depends on a framework.
 */
@NullMarked
package org.jixiao.budget.contract;

import org.jspecify.annotations.NullMarked;
