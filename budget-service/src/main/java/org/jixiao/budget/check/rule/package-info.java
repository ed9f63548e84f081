/**
 * What a rule about a budget is, what it sees, and what a region may change about it. The rules themselves stand beside
 * it, by what they look at.
 */
@NullMarked
package org.jixiao.budget.check.rule;

import org.jspecify.annotations.NullMarked;
