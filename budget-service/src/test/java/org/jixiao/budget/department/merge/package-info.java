@NullMarked
package org.jixiao.budget.department.merge;

import org.jspecify.annotations.NullMarked;
