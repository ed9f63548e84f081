@NullMarked
package org.jixiao.budget.department.match;

import org.jspecify.annotations.NullMarked;
