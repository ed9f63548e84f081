/**
 * Documents handed in for a budget: what was read from them, and how it was laid over what the budget already holds. The
 * file is kept as it came, and read after its request was answered, once, whichever process does it. What a person has
 * written is never overwritten, what is absent is not deleted unless asked for.
 */
@NullMarked
package org.jixiao.budget.filing;

import org.jspecify.annotations.NullMarked;
