/** Specifications of {@code library.suggestion}. */
@NullMarked
package org.jixiao.indicator.library.suggestion;

import org.jspecify.annotations.NullMarked;
