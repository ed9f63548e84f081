/** Specifications of {@code library.table}. */
@NullMarked
package org.jixiao.indicator.library.table;

import org.jspecify.annotations.NullMarked;
