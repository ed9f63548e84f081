@NullMarked
package org.jixiao.gateway.live;

import org.jspecify.annotations.NullMarked;
