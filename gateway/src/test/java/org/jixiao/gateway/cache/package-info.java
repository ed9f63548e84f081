@NullMarked
package org.jixiao.gateway.cache;

import org.jspecify.annotations.NullMarked;
