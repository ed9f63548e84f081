@NullMarked
package org.jixiao.budget.forms;

import org.jspecify.annotations.NullMarked;
