/** What is expected of exports. */
@NullMarked
package org.jixiao.budget.export;

import org.jspecify.annotations.NullMarked;
