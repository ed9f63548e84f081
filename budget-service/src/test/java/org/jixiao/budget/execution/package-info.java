/** What is expected of payments and of what is made of them. */
@NullMarked
package org.jixiao.budget.execution;

import org.jspecify.annotations.NullMarked;
