/** Hands the published bytes to whoever asks, exactly as they were published. Anonymous, cacheable, readable from any origin. */
@NullMarked
package org.jixiao.disclosure.opendata;

import org.jspecify.annotations.NullMarked;
