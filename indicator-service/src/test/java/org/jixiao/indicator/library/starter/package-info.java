/** Specifications of {@code library.starter}. */
@NullMarked
package org.jixiao.indicator.library.starter;

import org.jspecify.annotations.NullMarked;
