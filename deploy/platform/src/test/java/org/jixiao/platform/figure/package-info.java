@NullMarked
package org.jixiao.platform.figure;

import org.jspecify.annotations.NullMarked;
