/** A small application that stands for any service. */
@NullMarked
package org.jixiao.test.sample;

import org.jspecify.annotations.NullMarked;
