/** What the rules find in a budget, and what they leave alone. */
@NullMarked
package org.jixiao.budget.check;

import org.jspecify.annotations.NullMarked;
