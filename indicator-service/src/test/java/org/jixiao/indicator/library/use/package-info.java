/** Specifications of {@code library.use}. */
@NullMarked
package org.jixiao.indicator.library.use;

import org.jspecify.annotations.NullMarked;
