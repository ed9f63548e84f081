@NullMarked
package org.jixiao.platform.trace;

import org.jspecify.annotations.NullMarked;
