@NullMarked
package org.jixiao.budget.project;

import org.jspecify.annotations.NullMarked;
