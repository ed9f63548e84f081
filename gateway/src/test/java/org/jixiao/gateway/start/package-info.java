@NullMarked
package org.jixiao.gateway.start;

import org.jspecify.annotations.NullMarked;
