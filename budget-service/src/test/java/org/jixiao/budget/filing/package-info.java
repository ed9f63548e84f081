@NullMarked
package org.jixiao.budget.filing;

import org.jspecify.annotations.NullMarked;
