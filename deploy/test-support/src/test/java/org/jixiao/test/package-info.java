/** The library that tests stand on, tested. */
@NullMarked
package org.jixiao.test;

import org.jspecify.annotations.NullMarked;
