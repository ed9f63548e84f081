@NullMarked
package org.jixiao.budget.department;

import org.jspecify.annotations.NullMarked;
