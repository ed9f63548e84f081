/** Specifications of {@code library.wording}. */
@NullMarked
package org.jixiao.indicator.library.wording;

import org.jspecify.annotations.NullMarked;
