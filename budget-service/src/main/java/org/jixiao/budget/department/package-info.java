/**
 * The directory: administrative divisions and the departments in them. A department is named by division and code; its
 * code is minted here where the outside has none. Knows nothing of budgets.
 */
@NullMarked
package org.jixiao.budget.department;

import org.jspecify.annotations.NullMarked;
