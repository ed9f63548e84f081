@NullMarked
package org.jixiao.budget.department.load;

import org.jspecify.annotations.NullMarked;
