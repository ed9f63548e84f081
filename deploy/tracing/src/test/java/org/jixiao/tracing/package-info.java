@NullMarked
package org.jixiao.tracing;

import org.jspecify.annotations.NullMarked;
