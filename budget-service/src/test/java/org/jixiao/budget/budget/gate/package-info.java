@NullMarked
package org.jixiao.budget.budget.gate;

import org.jspecify.annotations.NullMarked;
