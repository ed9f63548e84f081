/** Tables as a spreadsheet saves them: the first line names the columns, cells are text. Knows nothing of what they are about. */
@NullMarked
package org.jixiao.budget.table;

import org.jspecify.annotations.NullMarked;
