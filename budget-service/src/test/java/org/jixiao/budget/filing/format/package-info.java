/** Files of each kind, made here, and what is read from them. */
@NullMarked
package org.jixiao.budget.filing.format;

import org.jspecify.annotations.NullMarked;
