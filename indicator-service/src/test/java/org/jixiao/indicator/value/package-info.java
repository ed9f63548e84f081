/** Specifications of {@code value}. */
@NullMarked
package org.jixiao.indicator.value;

import org.jspecify.annotations.NullMarked;
