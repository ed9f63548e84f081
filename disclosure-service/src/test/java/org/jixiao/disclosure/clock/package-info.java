/** When a budget has to be public, and that everyone is told once when it is not. */
@NullMarked
package org.jixiao.disclosure.clock;

import org.jspecify.annotations.NullMarked;
