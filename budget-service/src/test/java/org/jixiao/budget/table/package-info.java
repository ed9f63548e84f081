@NullMarked
package org.jixiao.budget.table;

import org.jspecify.annotations.NullMarked;
