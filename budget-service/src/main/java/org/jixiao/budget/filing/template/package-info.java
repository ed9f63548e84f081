/**
 * Forms to hand out: one for each layout that the reader knows, under the names it prefers, so that what comes back is read
 * without a remark. A blank form is a filling with blanks; a filled one is the same with values.
 */
@NullMarked
package org.jixiao.budget.filing.template;

import org.jspecify.annotations.NullMarked;
