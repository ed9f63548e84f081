/** What is expected of what waits for whom. */
@NullMarked
package org.jixiao.budget.worklist;

import org.jspecify.annotations.NullMarked;
