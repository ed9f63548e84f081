/** Sums of whole documents. */
@NullMarked
package org.jixiao.disclosure.check.sum;

import org.jspecify.annotations.NullMarked;
