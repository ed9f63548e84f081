/** All rules about targets in one list, and the place where what they find gets its final shape. */
@NullMarked
package org.jixiao.indicator.target.check;

import org.jspecify.annotations.NullMarked;
