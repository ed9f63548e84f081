@NullMarked
package org.jixiao.gateway.limit;

import org.jspecify.annotations.NullMarked;
