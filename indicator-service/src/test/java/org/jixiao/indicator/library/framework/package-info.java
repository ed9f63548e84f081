/** Specifications of {@code library.framework}. */
@NullMarked
package org.jixiao.indicator.library.framework;

import org.jspecify.annotations.NullMarked;
