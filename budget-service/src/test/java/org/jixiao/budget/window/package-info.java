@NullMarked
package org.jixiao.budget.window;

import org.jspecify.annotations.NullMarked;
