@NullMarked
package org.jixiao.budget.year;

import org.jspecify.annotations.NullMarked;
