@NullMarked
package org.jixiao.budget.department.unit;

import org.jspecify.annotations.NullMarked;
