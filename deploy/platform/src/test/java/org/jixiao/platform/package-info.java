/** The reliability of the suite, shown against a real database and a real broker. */
@NullMarked
package org.jixiao.platform;

import org.jspecify.annotations.NullMarked;
