/** Specifications of {@code target}. */
@NullMarked
package org.jixiao.indicator.target;

import org.jspecify.annotations.NullMarked;
