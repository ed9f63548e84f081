/** Specifications of {@code library}. */
@NullMarked
package org.jixiao.indicator.library;

import org.jspecify.annotations.NullMarked;
