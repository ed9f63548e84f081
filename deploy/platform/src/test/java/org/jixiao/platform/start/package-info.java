@NullMarked
package org.jixiao.platform.start;

import org.jspecify.annotations.NullMarked;
