@NullMarked
package org.jixiao.budget.budget;

import org.jspecify.annotations.NullMarked;
