/** What is expected of lists that others keep a copy of. */
@NullMarked
package org.jixiao.budget.change;

import org.jspecify.annotations.NullMarked;
